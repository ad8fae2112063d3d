import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api, fetchFile } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Dossier = Schemas['DossierResponse'];
export type DossierKind = Dossier['kind'];

const KEY = 'dossiers';

export const isBusy = ({ state }: Dossier): boolean => state === 'waiting' || state === 'making';

export const recentQuery = queryOptions({
  queryKey: [KEY, 'recent'],
  queryFn: () => api.get<Schemas['DossierListResponse']>('/dossiers'),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.items.some(isBusy) ? 1_500 : false),
});

/** Asked again as long as the worker is busy with it. */
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'one', id],
    queryFn: () => api.get<Dossier>(`/dossiers/${id}`),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? 700 : false),
    staleTime: 0,
  });

/** The file itself. Fetched once for each visit: every time is a line in the log and in the timeline. */
export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'file', id],
    queryFn: () => fetchFile(`/dossiers/${id}/file`),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

/** Asks for a PDF; what is shown then is the page of that PDF. */
export function useAskDossier() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: { kind: DossierKind; ids: readonly string[] }) => api.post<Dossier>('/dossiers', wish),
    onSuccess: (dossier) => client.setQueryData(dossierQuery(dossier.id).queryKey, dossier),
  });
}

export function useRetryDossier(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Dossier>(`/dossiers/${id}/retries`),
    onSuccess: (dossier) => client.setQueryData(dossierQuery(id).queryKey, dossier),
  });
}
