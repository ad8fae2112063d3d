import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type OverviewList, overviewLists, overviewWeeks } from '#libs/registrations/domain/index.js';
import { apiAddress } from '../../app/api/api.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, FilterBar, Heading, SelectField } from '../../ui/index.js';
import { ChaseAll } from './chase-all.js';
import { PlaceFilters } from './place-filters.js';
import { type WatchFilterState, sortOf } from './use-watch-filter.js';
import { watchListQuery } from './watch.js';
import { useWatchColumns } from './watch-columns.js';

const pageSize = 20;
const explained = ['lost', 'double'] as const;

interface Props {
  readonly state: WatchFilterState;
  readonly region: boolean;
}

/** The worklist with its filters, order, pages and the same list as a file. */
export function WatchList({ state, region }: Props): ReactNode {
  const { t } = useTranslation('watch');
  const { filter } = state;
  const columns = useWatchColumns(filter.list);
  const { data, error, refetch } = useQuery(watchListQuery(filter, state.cursor, pageSize));
  const fileOf = (format: string): string => apiAddress('/watch-entries/export', { ...filter, format });
  const download = (
    <>
      <a className="ams-link" href={fileOf('xlsx')} download>
        {t('list.exportExcel')}
      </a>
      <a className="ams-link" href={fileOf('csv')} download>
        {t('list.export')}
      </a>
    </>
  );
  const actions = (
    <>
      <ChaseAll filter={filter} />
      {download}
    </>
  );
  const why = explained.find((each) => each === filter.list);
  return (
    <section className="est-stack">
      <Heading level={2} size="level-3">
        {t(`list.${filter.list}`)}
      </Heading>
      <FilterBar label={t('list.filter')} onClear={state.narrowed ? state.clear : undefined} actions={actions}>
        <SelectField
          label={t('list.which')}
          name="list"
          value={filter.list}
          options={overviewLists.map((value) => ({ value, label: t(`list.${value}`) }))}
          onChange={(event) => state.setList(event.target.value as OverviewList)}
        />
        {filter.list === 'upcoming' ? <WeeksField state={state} /> : null}
        <PlaceFilters state={state} region={region} />
      </FilterBar>
      {why ? <p className="est-secondary est-text">{t(`list.explain.${why}`)}</p> : null}
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t(`list.${filter.list}`)}
          hideCaption
          order="due"
          columns={columns}
          rows={data?.items}
          rowId={({ pupilId }) => pupilId}
          sort={sortOf(filter.sort)}
          onSort={state.setSort}
          pages={state.pages(data?.nextCursor)}
          empty={<EmptyState title={t(`list.empty.${filter.list}`)}>{t('list.empty.text')}</EmptyState>}
        />
      )}
    </section>
  );
}

function WeeksField({ state }: { state: WatchFilterState }): ReactNode {
  const { t } = useTranslation('watch');
  return (
    <SelectField
      label={t('list.weeks')}
      name="weeks"
      value={String(state.filter.weeks)}
      options={overviewWeeks.map((weeks) => ({ value: String(weeks), label: t('list.weeksAhead', { weeks }) }))}
      onChange={(event) => state.setWeeks(event.target.value)}
    />
  );
}
