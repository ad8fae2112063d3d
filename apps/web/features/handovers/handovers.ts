import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import type { FormDefinition, FormFinding, FormKind, SectionAnswers } from '#libs/forms/domain/index.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
/** A handover in a list. */
export type HandoverSummary = Schemas['HandoverSummary'];
export type HandoverDetail = Omit<Schemas['HandoverResponse'], 'sections'> & {
  readonly sections: readonly HandoverSection[];
};
export type HandoverSection = Omit<Schemas['HandoverSectionResponse'], 'answers'> & {
  readonly answers: SectionAnswers;
};
export type SectionText = Pick<HandoverSection, 'revision' | 'answers' | 'savedAt' | 'savedByName'>;
export type SavedSection = Schemas['SavedSectionResponse'];

export interface HandoverFilter {
  readonly status?: HandoverSummary['status'];
  readonly unopened?: boolean;
}

interface HandoverPage {
  readonly cursor?: string | undefined;
  readonly pageSize?: number;
}

export const handoversQuery = (question: HandoverFilter & HandoverPage) =>
  queryOptions({
    queryKey: ['handovers', 'list', question],
    queryFn: () => api.get<Schemas['HandoverListResponse']>('/handovers', { query: { ...question } }),
    placeholderData: keepPreviousData,
  });

export const pupilHandoversQuery = (pupilId: string) =>
  queryOptions({
    queryKey: ['handovers', 'pupil', pupilId],
    queryFn: () => api.get<Schemas['PupilHandoversResponse']>(`/pupils/${pupilId}/handovers`),
  });

/**
 * Read once for each visit: the page itself knows better afterwards, and every reading is a line in the log. A colleague's
 * text comes when both write in the same section.
 */
export const handoverQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', 'detail', id],
    queryFn: () => api.get<HandoverDetail>(`/handovers/${id}`),
    staleTime: Infinity,
    gcTime: 0,
  });

/** A version of a form never changes. */
export const formVersionQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['form-versions', id],
    queryFn: () => api.get<FormDefinition>(`/form-versions/${id ?? ''}`),
    enabled: id !== undefined,
    staleTime: Infinity,
  });

export const findingsKey = (id: string) => ['handovers', 'findings', id] as const;

export const findingsQuery = (id: string) =>
  queryOptions({
    queryKey: findingsKey(id),
    queryFn: () => api.get<{ readonly findings: readonly FormFinding[] }>(`/handovers/${id}/findings`),
  });

const answersPath = (id: string, section: string): string => `/handovers/${id}/answers/${section}`;

export const handoverCalls = {
  begin: ({ pupilId, form }: { pupilId: string; form: FormKind }) =>
    api.post<HandoverDetail>(`/pupils/${pupilId}/handovers`, { form }),
  save: (id: string, section: string, answers: SectionAnswers, revision: number) =>
    api.put<SavedSection>(answersPath(id, section), { answers, revision }),
  read: (id: string, section: string) => api.get<HandoverSection>(answersPath(id, section)),
  close: async (id: string, section: string) => {
    await api.post(`${answersPath(id, section)}/closings`);
    return handoverCalls.read(id, section);
  },
  reopen: async (id: string, section: string) => {
    await api.delete(`${answersPath(id, section)}/closings`);
    return handoverCalls.read(id, section);
  },
};

/** Afterwards the lists are read anew. */
export function useBeginHandover() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: handoverCalls.begin,
    onSuccess: () => client.invalidateQueries({ queryKey: ['handovers'] }),
  });
}
