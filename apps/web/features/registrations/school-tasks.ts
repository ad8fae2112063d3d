import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import type { RegistrationStatus } from '#libs/registrations/domain/index.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type TaskRow = Schemas['ListedRegistrationResponse'];
export type Task = 'decide' | 'waiting' | 'placement' | 'follow-up';

const most = 200;

/** Registrations for which the school has something to do, the most urgent first. */
export const taskQuery = (task: Task) =>
  queryOptions({
    queryKey: ['registrations', 'task', task],
    queryFn: ({ signal }) =>
      api.get<Schemas['RegistrationListResponse']>('/registrations', { query: { task, pageSize: most }, signal }),
    placeholderData: keepPreviousData,
  });

/** All of them or those in one state, the newest first. */
export const allQuery = (status: RegistrationStatus | undefined, cursor?: string) =>
  queryOptions({
    queryKey: ['registrations', 'all', status, cursor],
    queryFn: ({ signal }) =>
      api.get<Schemas['RegistrationListResponse']>('/registrations', {
        query: { status, cursor, pageSize: 50 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** The day of the task, as the list is sorted. */
export function dayOfTask(task: Task, row: TaskRow): string {
  const followUp = [row.objectionDueOn, row.tlvDueOn, row.oppDueOn].filter((day) => day !== undefined).sort();
  const days: Record<Task, string | undefined> = {
    decide: row.decisionDueOn,
    waiting: row.waitingUntilOn,
    placement: row.placementFromOn,
    'follow-up': followUp[0],
  };
  return days[task] ?? row.receivedOn;
}
