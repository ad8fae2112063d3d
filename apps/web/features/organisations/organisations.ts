import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Location = Schemas['LocationResponse'];
export type Organisation = Schemas['OrganisationResponse'];

const KEY = 'locations';

export interface LocationsFilter {
  readonly text: string;
  readonly kind: string;
  readonly boardId: string;
  readonly wijkId: string;
  readonly cursor: string | undefined;
}

/** Names of schools are public, so they may stand in an address; below two letters nothing is searched. */
export const locationsQuery = ({ text, kind, boardId, wijkId, cursor }: LocationsFilter) =>
  queryOptions({
    queryKey: [KEY, 'list', text, kind, boardId, wijkId, cursor],
    queryFn: ({ signal }) =>
      api.get<Schemas['LocationListResponse']>('/locations', {
        query: { q: text.length >= 2 ? text : undefined, kind, boardId, wijkId, cursor },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const locationQuery = (id: string) =>
  queryOptions({ queryKey: [KEY, 'one', id], queryFn: () => api.get<Location>(`/locations/${id}`) });

const slow = 10 * 60_000;

export const wijkenQuery = queryOptions({
  queryKey: ['wijken'],
  queryFn: () => api.get<Schemas['WijkListResponse']>('/wijken'),
  staleTime: slow,
});

/** Organisations of one kind, or directly under another. */
export const organisationsQuery = (filter: { kind?: Organisation['kind']; parentId?: string }) =>
  queryOptions({
    queryKey: ['organisations', filter],
    queryFn: () =>
      api.get<Schemas['OrganisationListResponse']>('/organisations', { query: { ...filter, pageSize: 200 } }),
    staleTime: slow,
  });

export const locationsOfQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [KEY, 'of', organisationId],
    queryFn: () => api.get<Schemas['LocationListResponse']>('/locations', { query: { organisationId, pageSize: 200 } }),
  });

export function useSetContact(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { contactEmail: string | null; deputyEmail: string | null }) =>
      api.put<Location>(`/locations/${id}/contact`, wish),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** 1311AB → 1311 AB, never broken over two lines */
export const postcodeInWords = (postcode: string): string => postcode.replace(/^(\d{4})([A-Z]{2})$/, '$1\u00a0$2');
