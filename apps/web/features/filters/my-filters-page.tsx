import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { filterListLabels } from '#libs/filters/domain/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Button, DataTable, EmptyState, PageHeading, type DataColumn } from '../../ui/index.js';
import { filterAddress } from './filter-address.js';
import { ChangeFilterDialog } from './filter-dialogs.js';
import { RemoveFilterDialog } from './remove-filter-dialog.js';
import { FilterWords } from './filter-words.js';
import { filterChanges, type SavedFilter, useSavedFilters } from './saved-filters.js';
import './filters.css';

/** Bewaarde filters: one's own to rename, share or remove, and those of colleagues to open. */
export function MyFiltersPage(): ReactNode {
  const { t } = useTranslation('filters');
  const [changing, setChanging] = useState<SavedFilter>();
  const [removing, setRemoving] = useState<SavedFilter>();
  const { data, error, refetch } = useSavedFilters();
  const columns = useFilterColumns();
  const actions = useActionColumn(setChanging, setRemoving);
  const ofColleagues = data?.items.filter(({ own }) => !own) ?? [];
  return (
    <div className="est-stack">
      <PageHeading title={t('page.title')} lead={t('page.lead')} />
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('page.own')}
          columns={[...columns, ...actions]}
          rows={data?.items.filter(({ own }) => own)}
          rowId={({ id }) => id}
          empty={<EmptyState title={t('page.none')}>{t('page.noneText')}</EmptyState>}
        />
      )}
      {ofColleagues.length > 0 ? (
        <DataTable
          caption={t('page.ofColleagues')}
          columns={columns}
          rows={ofColleagues}
          rowId={({ id }) => id}
          empty={null}
        />
      ) : null}
      <ChangeFilterDialog filter={changing} onClose={() => setChanging(undefined)} />
      <RemoveFilterDialog filter={removing} change={filterChanges.remove} onClose={() => setRemoving(undefined)} />
    </div>
  );
}

function useFilterColumns(): readonly DataColumn<SavedFilter>[] {
  const { t } = useTranslation('filters');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.name'),
        card: 'title',
        cell: (filter) => (
          <Link className="ams-link" to={filterAddress(filter, schoolYearOf(today()))}>
            {filter.name}
          </Link>
        ),
      },
      { id: 'list', header: t('column.list'), cell: ({ list }) => filterListLabels[list] },
      { id: 'holds', header: t('column.holds'), cell: (filter) => <FilterWords {...filter} /> },
    ],
    [t],
  );
}

function useActionColumn(
  onChange: (filter: SavedFilter) => void,
  onRemove: (filter: SavedFilter) => void,
): readonly DataColumn<SavedFilter>[] {
  const { t } = useTranslation('filters');
  return useMemo(() => {
    const button = (words: string, filter: SavedFilter, press: (filter: SavedFilter) => void) => (
      <Button variant="tertiary" onClick={() => press(filter)}>
        {words}
        <span className="ams-visually-hidden"> {filter.name}</span>
      </Button>
    );
    return [
      {
        id: 'use',
        header: t('column.use'),
        cell: ({ shared, isDefault }) =>
          [t(shared ? 'use.shared' : 'use.own'), ...(isDefault ? [t('use.default')] : [])].join(', '),
      },
      {
        id: 'action',
        header: t('column.action'),
        card: 'action',
        cell: (filter) => (
          <div className="est-filter-actions">
            {button(t('change.button'), filter, onChange)}
            {button(t('remove.button'), filter, onRemove)}
          </div>
        ),
      },
    ];
  }, [t, onChange, onRemove]);
}
