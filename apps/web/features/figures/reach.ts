import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Reach = Schemas['ReachResponse'];
export type WijkReach = Schemas['WijkReachResponse'];
export type ToddlerCount = Schemas['ToddlerCountRequest'] & { readonly wijkId: string; readonly year: number };

const REACH = 'preschool-reach';

const reachOf = (published: boolean) =>
  queryOptions({
    queryKey: [REACH, published],
    queryFn: ({ signal }) => api.get<Reach>('/preschool-reach', { query: { published }, signal }),
  });

export const reachQuery = reachOf(false);
export const publishedReachQuery = reachOf(true);

/** In words for a wijk of which it is not known: nobody filled in how many there are, or the number is too small to show. */
export const reachUnknown = ({ known, toddlers }: WijkReach): 'hidden' | 'reach.unknown' =>
  toddlers && known === undefined ? 'hidden' : 'reach.unknown';

/** The preschools that stand in a wijk. */
export const preschoolsQuery = (wijkId: string) =>
  queryOptions({
    queryKey: ['locations', 'preschool', wijkId],
    queryFn: ({ signal }) =>
      api.get<{ items: { id: string }[] }>('/locations', {
        query: { kind: 'preschool', wijkId, pageSize: 200 },
        signal,
      }),
  });

export function useSetToddlers() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ wijkId, year, ...body }: ToddlerCount) =>
      api.put<Schemas['ToddlerCountResponse']>(`/wijken/${wijkId}/toddler-counts/${year}`, body),
    onSuccess: () => client.invalidateQueries({ queryKey: [REACH] }),
  });
}
