import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Period = Schemas['RetentionPeriodResponse'];
export type Change = Schemas['RetentionChangeResponse'];
export type PreviewLine = Schemas['RetentionPreviewLineResponse'];
export type Trial = Schemas['RetentionTrialResponse'];
export type Run = Schemas['RetentionRunResponse'];
export type Hold = Schemas['RetentionHoldResponse'];
export type Item = Schemas['RetentionSubjectResponse'];

const KEY = 'retention';

export const overviewQuery = queryOptions({
  queryKey: [KEY, 'periods'],
  queryFn: () => api.get<Schemas['RetentionOverviewResponse']>('/retention-periods'),
});

export const previewQuery = (on?: string) =>
  queryOptions({
    queryKey: [KEY, 'preview', on],
    queryFn: () => api.get<Schemas['RetentionPreviewResponse']>('/retention-preview', { query: { on } }),
  });

export const itemsQuery = (kind: string, on: string) =>
  queryOptions({
    queryKey: [KEY, 'items', kind, on],
    queryFn: () => api.get<Schemas['RetentionSubjectsResponse']>('/retention-preview-items', { query: { kind, on } }),
  });

export const runsQuery = queryOptions({
  queryKey: [KEY, 'runs'],
  queryFn: () => api.get<Schemas['RetentionRunListResponse']>('/retention-runs'),
});

export const holdsQuery = queryOptions({
  queryKey: [KEY, 'holds'],
  queryFn: () => api.get<Schemas['RetentionHoldListResponse']>('/retention-holds'),
});

export const pupilHoldsQuery = (pupilId: string) =>
  queryOptions({
    queryKey: [KEY, 'holds', pupilId],
    queryFn: () => api.get<Schemas['RetentionHoldListResponse']>(`/pupils/${pupilId}/retention-holds`),
  });

/** Whatever changes, the look ahead may be another one. */
function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export const useTryOut = (kind: string) =>
  useMutation({ mutationFn: (term: string) => api.post<Trial>(`/retention-periods/${kind}/dry-runs`, { term }) });

export const usePropose = (kind: string) =>
  useChange((wish: { term: string; reason: string }) => api.post(`/retention-periods/${kind}/changes`, wish));

export const useDecide = (id: string) =>
  useChange((approve: boolean) => api.post(`/retention-changes/${id}/decisions`, { approve }));

export const useSwitch = (what: 'start' | 'stop') =>
  useChange((reason: string) => api.post(`/retention-${what}s`, { reason }));

export const useHold = (pupilId: string) =>
  useChange((wish: { reason: string; reviewOn: string }) =>
    api.post('/retention-holds', { subjectKind: 'pupil', subjectId: pupilId, ...wish }),
  );

export const useLift = (id: string) =>
  useChange((reason: string) => api.post(`/retention-holds/${id}/lifts`, { reason }));

export const useReview = (id: string) =>
  useChange((reviewOn: string) => api.post(`/retention-holds/${id}/reviews`, { reviewOn }));
