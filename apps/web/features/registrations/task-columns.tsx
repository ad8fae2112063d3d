import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay, dutchDaysLeft } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import type { DataColumn } from '../../ui/index.js';
import { ChildLink } from '../pupils/child-link.js';
import { RegistrationBadge } from './registration-state.js';
import { type Task, type TaskRow, dayOfTask } from './school-tasks.js';

type Column = DataColumn<TaskRow>;

/** Columns of one group of tasks: who, by when, how long that is, and what to look at. */
export function useTaskColumns(task: Task): readonly Column[] {
  const { t } = useTranslation(['registrations', 'pupils']);
  return useMemo(() => {
    const dueOn = (row: TaskRow): string => dayOfTask(task, row);
    const name: Column = {
      id: 'name',
      header: t('column.child'),
      card: 'title',
      cell: ({ pupilId, sortName }) => <ChildLink {...{ pupilId, name: sortName }} />,
    };
    const due: Column = {
      id: 'due',
      header: t('column.due'),
      nowrap: true,
      cell: (row) => <b>{dutchDateWithDay(dueOn(row))}</b>,
    };
    const left: Column = {
      id: 'left',
      header: t('column.left'),
      nowrap: true,
      align: 'end',
      cell: (row) => dutchDaysLeft(today(), dueOn(row)),
    };
    const state: Column = {
      id: 'state',
      header: t('column.state'),
      card: 'badge',
      cell: ({ status, decisionDueOn }) => <RegistrationBadge {...{ status, decisionDueOn }} />,
    };
    const received: Column = {
      id: 'received',
      header: t('column.received'),
      nowrap: true,
      cell: ({ receivedOn }) => dutchDateWithDay(receivedOn),
    };
    const support: Column = {
      id: 'support',
      header: t('column.support'),
      cell: ({ supportNeed }) => (supportNeed ? t(`pupils:supportNeed.${supportNeed}`) : ''),
    };
    const attention: Column = {
      id: 'attention',
      header: t('column.attention'),
      cell: ({ warnings, holidays }) =>
        [
          ...(task === 'decide' && holidays.length > 0 ? [t('tasks.holiday', { names: holidays.join(', ') })] : []),
          ...warnings.filter(({ code }) => code.includes('registration')).map(({ text }) => text),
        ].join(' '),
    };
    return [name, due, left, state, received, support, attention];
  }, [task, t]);
}
