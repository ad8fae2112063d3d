import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addDays, dutchDaysLeft } from '#libs/platform/domain/index.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { DataTable, EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { NewApplications } from '../applications/new-applications.js';
import { NewHandovers } from '../received-handovers/new-handovers.js';
import { MailboxTasks } from '../reminders/mailbox-tasks.js';
import { type Task, type TaskRow, taskQuery } from './school-tasks.js';
import { useTaskColumns } from './task-columns.js';

const soonDays = 7;

/** "Deze week" of a school: what must be decided, what waits for parents, what comes after. */
export function SchoolTasksPage(): ReactNode {
  const { t } = useTranslation('registrations');
  const decide = useQuery(taskQuery('decide'));
  const waiting = useQuery(taskQuery('waiting'));
  const placement = useQuery(taskQuery('placement'));
  const followUp = useQuery(taskQuery('follow-up'));
  const all = [decide, waiting, placement, followUp];
  const error = all.find((each) => each.error)?.error;
  if (error) return <ProblemPage error={error} onRetry={() => void Promise.all(all.map((each) => each.refetch()))} />;
  if (!decide.data) return <Loading rows={8} heading />;
  const { late, thisWeek, later } = byUrgency(decide.data.items);
  return (
    <div className="est-stack">
      <PageHeading title={t('tasks.title')} lead={t('tasks.lead')} />
      <NewApplications />
      <NewHandovers />
      <MailboxTasks />
      {late.length + thisWeek.length === 0 ? <NothingThisWeek next={later[0]} /> : null}
      <Group task="decide" title={t('tasks.late')} rows={late} />
      <Group task="decide" title={t('tasks.thisWeek')} rows={thisWeek} />
      <Group task="placement" title={t('tasks.placement')} rows={placement.data?.items ?? []} />
      <Group task="waiting" title={t('tasks.waiting')} rows={waiting.data?.items ?? []} />
      <Group task="follow-up" title={t('tasks.followUp')} rows={followUp.data?.items ?? []} />
      <Group task="decide" title={t('tasks.later')} rows={later} />
      <p>
        <Link className="ams-link" to="/aanmeldingen">
          {t('tasks.all')}
        </Link>
      </p>
    </div>
  );
}

function byUrgency(rows: readonly TaskRow[]): Record<'late' | 'thisWeek' | 'later', TaskRow[]> {
  const soon = addDays(today(), soonDays);
  const due = ({ decisionDueOn = '' }: TaskRow): string => decisionDueOn;
  return {
    late: rows.filter((row) => due(row) < today()),
    thisWeek: rows.filter((row) => due(row) >= today() && due(row) <= soon),
    later: rows.filter((row) => due(row) > soon),
  };
}

function Group({ task, title, rows }: { task: Task; title: string; rows: readonly TaskRow[] }): ReactNode {
  const columns = useTaskColumns(task);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={`${title} (${rows.length})`}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      empty={null}
    />
  );
}

function NothingThisWeek({ next }: { next: TaskRow | undefined }): ReactNode {
  const { t } = useTranslation('registrations');
  const days = next?.decisionDueOn ? dutchDaysLeft(today(), next.decisionDueOn) : '';
  return (
    <EmptyState title={t('tasks.nothing')}>
      {next ? t('tasks.next', { name: next.displayName, days }) : t('tasks.noNext')}
    </EmptyState>
  );
}
