import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Account = Schemas['AccountResponse'];
export type AccountMembership = Schemas['AccountMembershipResponse'];
export type AccountPlace = Schemas['AccountPlaceResponse'];

const KEY = 'accounts';

export interface AccountsFilter {
  readonly text: string;
  readonly organisationId: string;
  readonly cursor: string | undefined;
}

/** One page; a name never stands in an address, so searching is a POST. */
export const accountsQuery = ({ text, organisationId, cursor }: AccountsFilter) =>
  queryOptions({
    queryKey: [KEY, 'list', text, organisationId, cursor],
    queryFn: ({ signal }) => {
      const filter = { ...(organisationId && { organisationId }), ...(cursor && { cursor }) };
      return text
        ? api.post<Schemas['AccountsResponse']>('/accounts/_search', { ...filter, text }, { signal })
        : api.get<Schemas['AccountsResponse']>('/accounts', { query: filter, signal });
    },
    placeholderData: keepPreviousData,
  });

export const accountQuery = (id: string) =>
  queryOptions({ queryKey: [KEY, 'one', id], queryFn: () => api.get<Account>(`/accounts/${id}`) });

export const placesQuery = queryOptions({
  queryKey: ['account-organisations'],
  queryFn: () => api.get<Schemas['AccountPlacesResponse']>('/account-organisations'),
  staleTime: 10 * 60_000,
});

/** A change to accounts; afterwards every list is read anew. */
export function useAccountChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export const accountChanges = {
  create: (account: Schemas['NewAccountRequest']) => api.post<Account>('/accounts', account),
  rename: ({ id, ...person }: { id: string; name: string; email: string }) =>
    api.put<Account>(`/accounts/${id}`, person),
  inviteAgain: (id: string) => api.post<unknown>(`/accounts/${id}/invitations`),
  end: (id: string) => api.delete<unknown>(`/accounts/${id}`),
  addRole: ({ id, ...role }: { id: string } & Schemas['RoleRequest']) =>
    api.post<Account>(`/accounts/${id}/memberships`, role),
  endRole: ({ id, membershipId }: { id: string; membershipId: string }) =>
    api.delete<unknown>(`/accounts/${id}/memberships/${membershipId}`),
};

/** "De Regenboog Noord", or the organisation when the role is for all its locations. */
export const placeOf = ({ locationName, organisationName }: AccountMembership): string =>
  locationName ?? organisationName;
