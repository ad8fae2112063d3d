import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';
import { useSession } from '../../app/session/session.js';

type Schemas = components['schemas'];
export type SavedFilter = Schemas['SavedFilterResponse'];
export type SharedFilter = Schemas['SharedFilterResponse'];

const KEY = 'saved-filters';
const SHARED_KEY = 'shared-filters';

/**
 * The filters of who works here now: at another workplace one has others. Asked before a page is shown, so when it fails
 * the page goes on without filters.
 */
export function useSavedFilters(enabled = true) {
  const { activeMembershipId } = useSession();
  return useQuery({
    queryKey: [KEY, activeMembershipId],
    queryFn: ({ signal }) => api.get<Schemas['SavedFilterListResponse']>('/saved-filters', { signal }),
    staleTime: 5 * 60_000,
    retry: false,
    enabled,
  });
}

/** All that is shared in the organisation, for who clears away. */
export const sharedFiltersQuery = queryOptions({
  queryKey: [SHARED_KEY],
  queryFn: ({ signal }) => api.get<Schemas['SharedFilterListResponse']>('/shared-filters', { signal }),
});

/** A change to filters; afterwards they are read anew, also when it was refused: somebody else may have been first. */
export function useFilterChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all([KEY, SHARED_KEY].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const filterChanges = {
  save: (filter: Schemas['SaveFilterRequest']) => api.post<SavedFilter>('/saved-filters', filter),
  change: ({ id, ...choices }: { id: string } & Schemas['ChangeFilterRequest']) =>
    api.put<SavedFilter>(`/saved-filters/${id}`, choices),
  remove: (id: string) => api.delete<undefined>(`/saved-filters/${id}`),
  removeShared: (id: string) => api.delete<undefined>(`/shared-filters/${id}`),
};
