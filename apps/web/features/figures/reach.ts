import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Reach = Schemas['ReachResponse'];
export type WijkReach = Schemas['WijkReachResponse'];
export type ToddlerCount = Schemas['ToddlerCountRequest'] & { readonly wijkId: string; readonly year: number };

const REACH = 'preschool-reach';

export const reachQuery = queryOptions({
  queryKey: [REACH],
  queryFn: ({ signal }) => api.get<Reach>('/preschool-reach', { signal }),
});

export function useSetToddlers() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ wijkId, year, ...body }: ToddlerCount) =>
      api.put<Schemas['ToddlerCountResponse']>(`/wijken/${wijkId}/toddler-counts/${year}`, body),
    onSuccess: () => client.invalidateQueries({ queryKey: [REACH] }),
  });
}
