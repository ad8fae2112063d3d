import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { components } from '#libs/api-client/types.js';
import type { FormAnswers, FormDefinition, FormSection, SectionAnswers } from '#libs/forms/domain/index.js';
import { api, apiAddress } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type GuardianPart = Schemas['GuardianPartResponse'];
export type GuardianWords = Omit<Schemas['GuardianWordsOwnResponse'], 'answers'> & { readonly answers: SectionAnswers };
export type GuardianHandover = Omit<Schemas['GuardianHandoverResponse'], 'sections' | 'words'> & {
  readonly sections: readonly FormSection[];
  readonly words: readonly GuardianWords[];
};
export interface GuardianText {
  readonly version: number;
  readonly definition: FormDefinition;
  readonly answers: FormAnswers;
  readonly parts: readonly string[];
  readonly files: readonly Schemas['GuardianFileResponse'][];
}
export type GuardianEvents = Schemas['GuardianEventsResponse'];
export type GuardianDecision = Schemas['GuardianDecisionRequest'];

const KEY = 'guardian';

export const guardianQuery = queryOptions({
  queryKey: [KEY, 'handover'],
  queryFn: () => api.get<GuardianHandover>('/guardian/handover'),
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});

/** Each reading is a line in the log: asked once for each visit to the page. */
export const textQuery = (which: 'text' | 'sent') =>
  queryOptions({
    queryKey: [KEY, which],
    queryFn: () => api.get<GuardianText>(`/guardian/handover/${which}`),
    staleTime: Infinity,
    gcTime: 0,
  });

export const eventsQuery = queryOptions({
  queryKey: [KEY, 'events'],
  queryFn: () => api.get<Schemas['GuardianEventsResponse']>('/guardian/handover/events'),
  staleTime: 0,
});

/** Where a parent saves a file of the own child; each time is a line in the log. */
export const fileAddress = (id: string): string => apiAddress(`/guardian/handover/files/${id}`);

export const guardianCalls = {
  askCode: (link: string) => api.post('/guardian/code-requests', { link }),
  enter: (link: string, code: string) => api.post('/guardian/sessions', { link, code }),
  leave: () => api.delete('/guardian/session'),
  save: (section: string, body: { version: number; revision: number; answers: SectionAnswers }) =>
    api.put<Schemas['GuardianSavedResponse']>(`/guardian/handover/answers/${section}`, body),
  page: () => api.get<GuardianHandover>('/guardian/handover'),
  decide: (decision: GuardianDecision) =>
    api.post<Schemas['GuardianDecidedResponse']>('/guardian/handover/decisions', decision),
  withdraw: () => api.post('/guardian/handover/withdrawals'),
};

/** After something was done, or somebody else was first: how it stands now. */
export function useReadAnew(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: guardianQuery.queryKey }), [client]);
}
