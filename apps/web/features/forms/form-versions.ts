import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type FormVersion = Schemas['FormVersionResponse'];
export type FormDifference = Schemas['FormDifferenceResponse'];

const KEY = 'form-versions';

export const versionsQuery = queryOptions({
  queryKey: [KEY],
  queryFn: () => api.get<Schemas['FormVersionListResponse']>('/form-versions'),
});

export const definitionQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, id, 'document'],
    queryFn: () => api.get<FormDefinition>(`/form-versions/${id}`),
    // A version never changes.
    staleTime: Infinity,
  });

export const differencesQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, id, 'differences'],
    queryFn: () => api.get<Schemas['FormDifferencesResponse']>(`/form-versions/${id}/differences`),
  });

function useChange<Input>(change: (input: Input) => Promise<FormVersion>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export const usePropose = () => useChange((text: string) => api.post<FormVersion>('/form-versions', { text }));
export const useApprove = (id: string) =>
  useChange((_: void) => api.post<FormVersion>(`/form-versions/${id}/approvals`));
export const useWithdraw = (id: string) =>
  useChange((reason: string) => api.post<FormVersion>(`/form-versions/${id}/withdrawals`, { reason }));
