import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Agreement = Schemas['AgreementResponse'];

const KEY = 'agreements';

export const agreementsQuery = queryOptions({
  queryKey: [KEY],
  queryFn: () => api.get<Schemas['AgreementListResponse']>('/agreements'),
});

export function useRecordAgreement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ organisationId, ...agreement }: Schemas['RecordAgreementRequest'] & { organisationId: string }) =>
      api.post<undefined>(`/organisations/${organisationId}/agreements`, agreement),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export function useEnforceAgreements() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (enforcedFrom: string | null) => api.put<undefined>('/agreement-rule', { enforcedFrom }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
