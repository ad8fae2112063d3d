import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type FailedTask = Schemas['FailedTaskResponse'];
export type WorkStatus = Schemas['WorkStatusResponse'];

const pageSize = 25;
const lookAgainMs = 10_000;

export const statusQuery = queryOptions({
  queryKey: ['work-status'],
  queryFn: ({ signal }) => api.get<WorkStatus>('/work-status', { signal }),
  refetchInterval: lookAgainMs,
});

export const failedTasksQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['failed-tasks', cursor],
    queryFn: ({ signal }) =>
      api.get<Schemas['FailedTaskListResponse']>('/failed-tasks', { query: { cursor, pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

export function useOfferTaskAgain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post(`/failed-tasks/${id}/retries`),
    onSettled: () =>
      Promise.all(['failed-tasks', 'work-status'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
}
