import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, type DataColumn } from '../../ui/index.js';
import { type Run, runsQuery } from './retention.js';

const sumOf = ({ lines }: Run, what: 'found' | 'removed' | 'held' | 'failed'): number =>
  lines.reduce((sum, line) => sum + line[what], 0);

/** What each of the last nights did. */
export function RunReports(): ReactNode {
  const { t } = useTranslation('retention');
  const { data, error } = useQuery(runsQuery);
  const columns = useMemo(
    (): readonly DataColumn<Run>[] => [
      { id: 'night', header: t('runs.night'), card: 'title', nowrap: true, cell: ({ runOn }) => dutchDate(runOn) },
      { id: 'what', header: t('runs.what'), cell: (run) => <RunLines run={run} /> },
      ...(['found', 'removed', 'held', 'failed'] as const).map((what) => ({
        ...{ id: what, header: t(`runs.${what}`), align: 'end' as const, cell: (run: Run) => sumOf(run, what) },
      })),
    ],
    [t],
  );
  if (error) return <ProblemState error={error} />;
  return (
    <section>
      <DataTable
        caption={t('runs.title')}
        columns={columns}
        rows={data?.items}
        rowId={({ runOn }) => runOn}
        empty={<EmptyState title={t('runs.none')}>{t('runs.noneText')}</EmptyState>}
      />
    </section>
  );
}

function RunLines({ run }: { run: Run }): ReactNode {
  const { t } = useTranslation('retention');
  const some = run.lines.filter(({ found, held }) => found + held > 0);
  return (
    <>
      {run.rehearsal ? <p className="est-secondary">{t('runs.rehearsal')}</p> : null}
      {run.finishedAt ? null : <p className="est-secondary">{t('runs.busy')}</p>}
      {some.length === 0 ? <p className="est-secondary">{t('runs.nothing')}</p> : null}
      <ul className="est-retention__plain">
        {some.map(({ title, found, removed, held, failed }) => (
          <li key={title}>
            {t('runs.line', { title, found, removed })}
            {held > 0 ? t('runs.lineHeld', { held }) : null}
            {failed > 0 ? t('runs.lineFailed', { failed }) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
