import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api, fetchFile } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Paper = Schemas['GuardianPaperResponse'];

const isBusy = ({ state }: Paper): boolean => state === 'waiting' || state === 'making';

/** The PDFs of this parent, the latest first; asked again as long as one is being made. */
export const papersQuery = queryOptions({
  queryKey: ['guardian', 'papers'],
  queryFn: () => api.get<Schemas['GuardianPapersResponse']>('/guardian/handover/papers'),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.items.some(isBusy) ? 1_000 : false),
});

export const isBeingMade = isBusy;

/** Each time is a line in the timeline. */
export const fetchPaper = ({ id }: Paper): Promise<Blob> => fetchFile(`/guardian/handover/papers/${id}/file`);

export function useAskPaper() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: Paper['content']) => api.post<Paper>('/guardian/handover/papers', { content }),
    onSettled: () => client.invalidateQueries({ queryKey: papersQuery.queryKey }),
  });
}

export function useReadPapersAnew(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: papersQuery.queryKey });
}
