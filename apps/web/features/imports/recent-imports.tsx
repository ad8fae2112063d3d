import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, type DataColumn } from '../../ui/index.js';
import { takenOver, type ImportRun } from './import-run.js';
import { recentQuery, type ImportKind } from './imports.js';
import { RunState } from './run-state.js';

/** One's own last files, to go back to one that is still being read. */
export function RecentImports({ kinds }: { kinds: readonly ImportKind[] }): ReactNode {
  const { t } = useTranslation('imports');
  const { data, error, refetch } = useQuery(recentQuery);
  const columns = useMemo((): readonly DataColumn<ImportRun>[] => {
    const labelOf = (run: ImportRun) => kinds.find(({ kind }) => kind === run.kind)?.label ?? run.kind;
    return [
      {
        id: 'kind',
        header: t('recent.kind'),
        card: 'title',
        cell: (run) => (
          <Link className="ams-link" to={`/beheer/import/${run.id}`}>
            {labelOf(run)}
          </Link>
        ),
      },
      { id: 'createdAt', header: t('recent.when'), nowrap: true, cell: (run) => whenOf(run.createdAt) },
      {
        id: 'rows',
        header: t('recent.rows'),
        align: 'end',
        cell: (run) => (run.status === 'done' ? takenOver(run) : run.totalRows).toLocaleString('nl-NL'),
      },
      { id: 'state', header: t('recent.state'), card: 'badge', cell: (run) => <RunState run={run} /> },
    ];
  }, [kinds, t]);
  return (
    <section className="est-stack" aria-labelledby="laatste">
      <h2 id="laatste" className="ams-heading ams-heading--3">
        {t('recent.title')}
      </h2>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {error ? null : (
        <DataTable
          caption={t('recent.title')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ id }) => id}
          empty={
            <EmptyState title={t('recent.none')} headingLevel={3}>
              {t('recent.noneText')}
            </EmptyState>
          }
        />
      )}
    </section>
  );
}

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const whenOf = (at: string): string => `${dutchDateWithDay(localDateOf(at))} ${clock.format(new Date(at))}`;
