import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { filterListLabels } from '#libs/filters/domain/index.js';
import { dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { Button, DataTable, EmptyState, PageHeading, type DataColumn } from '../../ui/index.js';
import { RemoveFilterDialog } from './remove-filter-dialog.js';
import { type SharedFilter, filterChanges, sharedFiltersQuery } from './saved-filters.js';

/** Beheer → Gedeelde filters: clear away what was shared in the organisation, also by who left. */
export function SharedFiltersPage(): ReactNode {
  const { t } = useTranslation('filters');
  const [removing, setRemoving] = useState<SharedFilter>();
  const { data, error, refetch } = useQuery(sharedFiltersQuery);
  const columns = useColumns(setRemoving);
  return (
    <div className="est-stack">
      <PageHeading
        title={t('shared.title')}
        lead={t('shared.lead')}
        back={{ to: '/beheer', label: t('shared.back') }}
      />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('shared.title')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          empty={<EmptyState title={t('shared.none')}>{t('shared.noneText')}</EmptyState>}
        />
      )}
      <RemoveFilterDialog
        filter={removing && { ...removing, shared: true }}
        change={filterChanges.removeShared}
        onClose={() => setRemoving(undefined)}
      />
    </div>
  );
}

function useColumns(onRemove: (filter: SharedFilter) => void): readonly DataColumn<SharedFilter>[] {
  const { t } = useTranslation('filters');
  return useMemo(
    () => [
      { id: 'name', header: t('column.name'), card: 'title', cell: ({ name }) => name },
      { id: 'list', header: t('column.list'), cell: ({ list }) => filterListLabels[list] },
      { id: 'owner', header: t('column.owner'), cell: ({ ownerName }) => <bdi>{ownerName ?? t('shared.nobody')}</bdi> },
      {
        id: 'savedAt',
        header: t('column.savedAt'),
        nowrap: true,
        cell: ({ savedAt }) => dutchDateWithDay(localDateOf(savedAt)),
      },
      {
        id: 'action',
        header: t('column.action'),
        card: 'action',
        cell: (filter) => (
          <Button variant="tertiary" onClick={() => onRemove(filter)}>
            {t('remove.button')}
            <span className="ams-visually-hidden"> {filter.name}</span>
          </Button>
        ),
      },
    ],
    [t, onRemove],
  );
}
