import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, FilterBar, PageHeading, SelectField, TextField } from '../../ui/index.js';
import { useLocationColumns } from './location-columns.js';
import { locationsQuery, organisationsQuery, wijkenQuery } from './organisations.js';

const nothing = { text: '', kind: '', boardId: '', wijkId: '' };
type Values = typeof nothing;

/** Beheer → Organisaties: every location of a school or preschool in the municipality. */
export function LocationsPage(): ReactNode {
  const { t } = useTranslation('organisations');
  const columns = useLocationColumns();
  const filter = useFilter();
  const { data, error, refetch } = useQuery(locationsQuery(filter.asked));
  const empty = filter.used ? (
    <EmptyState title={t('list.nothingFound')}>{t('list.nothingFoundText')}</EmptyState>
  ) : (
    <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>
  );
  return (
    <div className="est-stack">
      <PageHeading
        title={t('list.title')}
        lead={t('list.lead')}
        back={{ to: '/beheer', label: t('back') }}
        actions={
          <Link className="ams-button ams-button--secondary" to="/beheer/organisaties/boom">
            {t('list.tree')}
          </Link>
        }
      />
      <Filters filter={filter} />
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
          empty={empty}
        />
      )}
    </div>
  );
}

function Filters({ filter }: { filter: ReturnType<typeof useFilter> }): ReactNode {
  const { t } = useTranslation('organisations');
  const { data: boards } = useQuery(organisationsQuery({ kind: 'board' }));
  const { data: wijken } = useQuery(wijkenQuery);
  const { values, change } = filter;
  return (
    <FilterBar label={t('list.filter')} onClear={filter.used ? filter.clear : undefined}>
      <TextField
        label={t('list.search')}
        name="text"
        value={values.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <SelectField
        label={t('field.kind')}
        name="kind"
        value={values.kind}
        emptyLabel={t('list.allKinds')}
        options={(['school', 'preschool'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(event) => change({ kind: event.target.value })}
      />
      <SelectField
        label={t('field.board')}
        name="boardId"
        value={values.boardId}
        emptyLabel={t('list.allBoards')}
        options={(boards?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => change({ boardId: event.target.value })}
      />
      <SelectField
        label={t('field.wijk')}
        name="wijkId"
        value={values.wijkId}
        emptyLabel={t('list.allWijken')}
        options={(wijken?.items ?? []).map(({ id, name, stadsdeelName }) => ({
          value: id,
          label: `${stadsdeelName}: ${name}`,
        }))}
        onChange={(event) => change({ wijkId: event.target.value })}
      />
    </FilterBar>
  );
}

/** What is searched for, and pages. A change of the search begins at the first page. */
function useFilter() {
  const [values, setValues] = useState<Values>(nothing);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const text = useDeferredValue(values.text.trim());
  const set = (next: Values) => {
    setCursors([]);
    setValues(next);
  };
  return {
    values,
    change: (some: Partial<Values>) => set({ ...values, ...some }),
    clear: () => set(nothing),
    used: Object.values(values).some((value) => value !== ''),
    asked: { ...values, text, cursor: cursors.at(-1) },
    pages: (next: string | undefined) => ({
      onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
      onNext: next ? () => setCursors([...cursors, next]) : undefined,
    }),
  };
}
