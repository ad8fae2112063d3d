import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, FilterBar, PageHeading, PlusIcon, SelectField, TextField } from '../../ui/index.js';
import { useAccountColumns } from './account-columns.js';
import { accountsQuery, placesQuery } from './accounts.js';
import './access.css';

/** Beheer → Accounts: who may work in the own organisation, and how far they are. */
export function AccountsPage(): ReactNode {
  const { t } = useTranslation('access');
  const columns = useAccountColumns();
  const filter = useFilter();
  const { data: places } = useQuery(placesQuery);
  const { data, error, refetch } = useQuery(accountsQuery(filter.asked));
  const organisations = places?.items ?? [];
  const add = (
    <Link className="ams-button ams-button--primary" to="/beheer/accounts/nieuw">
      <PlusIcon /> {t('list.add')}
    </Link>
  );
  const nothing = filter.used ? (
    <EmptyState title={t('list.nothingFound')}>{t('list.nothingFoundText')}</EmptyState>
  ) : (
    <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>
  );
  return (
    <div className="est-stack">
      <PageHeading title={t('list.title')} lead={t('list.lead')} actions={add} />
      <FilterBar label={t('list.filter')} onClear={filter.used ? filter.clear : undefined}>
        <TextField
          label={t('list.search')}
          name="text"
          value={filter.text}
          onChange={(event) => filter.setText(event.target.value)}
        />
        {organisations.length > 1 ? (
          <SelectField
            label={t('list.organisation')}
            name="organisationId"
            value={filter.organisationId}
            emptyLabel={t('list.allOrganisations')}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => filter.setOrganisationId(event.target.value)}
          />
        ) : null}
      </FilterBar>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : (
        <DataTable
          caption={t('list.title')}
          hideCaption
          order="name"
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          pages={filter.pages(data?.nextCursor)}
          empty={nothing}
        />
      )}
    </div>
  );
}

/** Search and pages. A change of the search begins at the first page. */
function useFilter() {
  const [text, setText] = useState('');
  const [organisationId, setOrganisationId] = useState('');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const searched = useSettled(text.trim());
  const fromStart =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setCursors([]);
      set(value);
    };
  return {
    text,
    organisationId,
    setText: fromStart(setText),
    setOrganisationId: fromStart(setOrganisationId),
    asked: { text: searched, organisationId, cursor: cursors.at(-1) },
    used: text !== '' || organisationId !== '',
    clear: () => {
      setCursors([]);
      setText('');
      setOrganisationId('');
    },
    pages: (next: string | undefined) => ({
      onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
      onNext: next ? () => setCursors([...cursors, next]) : undefined,
    }),
  };
}

const pauseMs = 300;

/** The value as it is after a pause in typing, so that not every letter is a question to the API. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
