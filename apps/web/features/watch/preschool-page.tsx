import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDays } from '#libs/platform/domain/index.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { type WatchEntry, watchListQuery } from './watch.js';
import { useWatchColumns } from './watch-columns.js';

const weeks = 26;
const soonDays = 7;
const pageSize = 200;

/** A preschool: its own children who must be registered, in the order in which they need attention. */
export function PreschoolPage(): ReactNode {
  const { t } = useTranslation('watch');
  const late = useQuery(watchListQuery({ list: 'overdue', weeks, sort: 'dueOn' }, undefined, pageSize));
  const coming = useQuery(watchListQuery({ list: 'upcoming', weeks, sort: 'dueOn' }, undefined, pageSize));
  const error = late.error ?? coming.error;
  const upcoming = coming.data?.items ?? [];
  const thisWeek = upcoming.filter(({ daysLeft }) => daysLeft <= soonDays);
  const later = upcoming.filter(({ daysLeft }) => daysLeft > soonDays);
  const quiet = late.data?.items.length === 0 && thisWeek.length === 0;
  if (error) return <ProblemPage error={error} onRetry={() => void Promise.all([late.refetch(), coming.refetch()])} />;
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} lead={t('preschool.lead')} />
      {late.data && coming.data ? (
        <>
          {quiet ? <NothingThisWeek next={later[0]} /> : null}
          <Group title={t('preschool.late')} rows={late.data.items} />
          <Group title={t('preschool.thisWeek')} rows={thisWeek} />
          <Group title={t('preschool.later')} rows={later} />
        </>
      ) : (
        <Loading rows={6} />
      )}
    </div>
  );
}

function Group({ title, rows }: { title: string; rows: readonly WatchEntry[] }): ReactNode {
  const columns = useWatchColumns(false, false);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={`${title} (${rows.length})`}
      columns={columns}
      rows={rows}
      rowId={({ pupilId }) => pupilId}
      empty={null}
    />
  );
}

function NothingThisWeek({ next }: { next: WatchEntry | undefined }): ReactNode {
  const { t } = useTranslation('watch');
  return (
    <EmptyState title={t('preschool.nothing')}>
      {next ? t('preschool.next', { name: next.displayName, days: dutchDays(next.daysLeft) }) : t('preschool.noNext')}
    </EmptyState>
  );
}
