import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';
import { isBusy, type ImportRun } from './import-run.js';

type Schemas = components['schemas'];
export type ImportKind = Schemas['ImportKindResponse'];
export type ImportPreview = Schemas['ImportPreviewResponse'];

const KEY = 'imports';

export const kindsQuery = queryOptions({
  queryKey: ['import-kinds'],
  queryFn: () => api.get<Schemas['ImportKindListResponse']>('/import-kinds'),
  staleTime: 60 * 60_000,
});

export const recentQuery = queryOptions({
  queryKey: [KEY, 'recent'],
  queryFn: () => api.get<Schemas['ImportListResponse']>('/imports'),
});

/** Asked again as long as the worker is busy with it. */
export const runQuery = (importId: string) =>
  queryOptions({
    queryKey: [KEY, 'one', importId],
    queryFn: () => api.get<ImportRun>(`/imports/${importId}`),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? 700 : false),
    staleTime: 0,
  });

export const previewQuery = (importId: string) =>
  queryOptions({
    queryKey: [KEY, 'rows', importId],
    queryFn: () => api.get<ImportPreview>(`/imports/${importId}/rows`),
    staleTime: Infinity,
  });

export function useUpload() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, file }: { kind: string; file: File }) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('file', file);
      return api.post<ImportRun>('/imports', form);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY, 'recent'] }),
  });
}

export function useConfirm(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (closeMissing: boolean) => api.post<ImportRun>(`/imports/${importId}/confirmations`, { closeMissing }),
    onSuccess: (run) => client.setQueryData(runQuery(importId).queryKey, run),
  });
}

export function useDiscard(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete<undefined>(`/imports/${importId}`),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
