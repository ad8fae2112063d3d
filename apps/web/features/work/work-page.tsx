import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { Button, DataTable, EmptyState, Loading, PageHeading, type DataColumn } from '../../ui/index.js';
import { OfferTaskAgain } from './offer-task-again.js';
import { WorkState } from './work-state.js';
import { type FailedTask, failedTasksQuery, statusQuery } from './work.js';

const moments = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** Work that has words of its own; other work shows its name. A dot in a key would be read as a path. */
const known = {
  'access.send-invitation': 'access-send-invitation',
  'imports.check': 'imports-check',
  'imports.write': 'imports-write',
  'reminders.send': 'reminders-send',
} as const;
const isKnown = (task: string): task is keyof typeof known => Object.hasOwn(known, task);

/** Beheer → Werk op de achtergrond: whether it runs, and what waits for a person. Ids and codes only. */
export function WorkPage(): ReactNode {
  const { t } = useTranslation('work');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<FailedTask>();
  const status = useQuery(statusQuery);
  const failed = useQuery(failedTasksQuery(cursors.at(-1)));
  const columns = useColumns(setAsked);
  const next = failed.data?.nextCursor;
  const error = status.error ?? failed.error;
  const retry = () => void Promise.all([status.refetch(), failed.refetch()]);
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} lead={t('lead')} back={{ to: '/beheer', label: t('back') }} />
      {error ? <ProblemState error={error} onRetry={retry} /> : null}
      {status.data ? <WorkState status={status.data} /> : error ? null : <Loading rows={2} />}
      {error ? null : (
        <DataTable
          caption={t('caption')}
          columns={columns}
          rows={failed.data?.items}
          rowId={({ id }) => id}
          pages={{
            onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
            onNext: next ? () => setCursors([...cursors, next]) : undefined,
          }}
          empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
        />
      )}
      <OfferTaskAgain task={asked} onDone={() => setAsked(undefined)} />
    </div>
  );
}

function useColumns(onAgain: (task: FailedTask) => void): readonly DataColumn<FailedTask>[] {
  const { t } = useTranslation('work');
  return useMemo(
    () => [
      {
        id: 'task',
        header: t('column.task'),
        card: 'title',
        cell: ({ id, task }) => `${isKnown(task) ? t(`task.${known[task]}`) : task} (${id})`,
      },
      {
        id: 'failedAt',
        header: t('column.failedAt'),
        nowrap: true,
        cell: ({ failedAt }) => (failedAt ? moments.format(new Date(failedAt)) : ''),
      },
      { id: 'attempts', header: t('column.attempts'), align: 'end', cell: ({ attempts }) => attempts },
      { id: 'code', header: t('column.code'), cell: ({ code }) => code },
      {
        id: 'action',
        header: t('column.action'),
        card: 'action',
        nowrap: true,
        cell: (task) => (
          <Button variant="secondary" onClick={() => onAgain(task)}>
            {t('again.button')}
            <span className="ams-visually-hidden"> {task.id}</span>
          </Button>
        ),
      },
    ],
    [onAgain, t],
  );
}
