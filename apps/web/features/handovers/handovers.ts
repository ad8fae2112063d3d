import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormDefinition, FormFinding, FormKind, SectionAnswers } from '#libs/forms/domain/index.js';
import { api } from '../../app/api/api.js';

/** A handover in a list. */
export interface HandoverSummary {
  readonly id: string;
  readonly pupilId: string;
  readonly pupilName: string;
  readonly bornOn: string;
  readonly form: FormKind;
  readonly formTitle: string;
  readonly status: string;
  readonly sectionsComplete: number;
  readonly sectionsTotal: number;
  readonly dueOn: string | null;
  readonly changedAt: string;
  readonly changedByName: string | null;
  readonly preschoolName: string;
}

export interface HandoverSection {
  readonly id: string;
  readonly revision: number;
  readonly answers: SectionAnswers;
  /** by field: Dutch words for where the answer comes from */
  readonly prefilled: Readonly<Record<string, string>>;
  readonly closed: boolean;
  readonly savedAt: string | null;
  readonly savedByName: string | null;
}

export interface HandoverDetail {
  readonly id: string;
  readonly pupil: { readonly id: string; readonly fullName: string; readonly bornOn: string };
  readonly form: FormKind;
  readonly formVersionId: string;
  readonly status: string;
  readonly preschoolName: string;
  /** Dutch: who can see the content at this moment */
  readonly visibleTo: string;
  readonly mayEdit: boolean;
  readonly sections: readonly HandoverSection[];
}

export type SectionText = Pick<HandoverSection, 'revision' | 'answers' | 'savedAt' | 'savedByName'>;

export interface SavedSection {
  readonly revision: number;
  readonly savedAt: string | null;
  readonly findings: readonly FormFinding[];
}

interface HandoverList {
  readonly items: readonly HandoverSummary[];
}

export const handoversQuery = (filter: { readonly cursor?: string | undefined }) =>
  queryOptions({
    queryKey: ['handovers', 'list', filter],
    queryFn: () => api.get<HandoverList & { readonly nextCursor: string | null }>('/handovers', { query: filter }),
  });

export const pupilHandoversQuery = (pupilId: string) =>
  queryOptions({
    queryKey: ['handovers', 'pupil', pupilId],
    queryFn: () => api.get<HandoverList>(`/pupils/${pupilId}/handovers`),
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
    api.put<SavedSection>(answersPath(id, section), { answers }, { ifMatch: revision }),
  read: (id: string, section: string) => api.get<SectionText>(answersPath(id, section)),
  close: (id: string, section: string) => api.post<HandoverSection>(`${answersPath(id, section)}/closings`),
  reopen: (id: string, section: string) =>
    api.delete<HandoverSection | undefined>(`${answersPath(id, section)}/closings`),
};

/** Afterwards the lists are read anew. */
export function useBeginHandover() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: handoverCalls.begin,
    onSuccess: () => client.invalidateQueries({ queryKey: ['handovers'] }),
  });
}
