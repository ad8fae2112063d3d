import { queryOptions } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../../app/api/api.js';

type Schemas = components['schemas'];
export type Consents = Schemas['HandoverConsentsResponse'];
export type ConsentGuardian = Schemas['ConsentGuardianResponse'];
export type RecordConsent = Schemas['RecordConsentRequest'];
export type Channel = RecordConsent['channel'];
export type GuardianInvitation = Schemas['GuardianInvitationResponse'];
export type HandoverEvent = Schemas['HandoverEventResponse'];
export type HandoverTimeline = Schemas['HandoverTimelineResponse'];
export type HandoverQuestion = Schemas['HandoverQuestionResponse'];

const schoolsOf = async (sector: 'po' | 'so') => {
  const query = { kind: 'school', sector, pageSize: 200 };
  return (await api.get<Schemas['LocationListResponse']>('/locations', { query })).items;
};

/** Schools that may receive: for primary and for special education, by name (law-and-process 4.1). */
export const receivingSchoolsQuery = queryOptions({
  queryKey: ['locations', 'receiving'],
  queryFn: async () =>
    (await Promise.all([schoolsOf('po'), schoolsOf('so')])).flat().sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  staleTime: 10 * 60_000,
});

export const consentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', 'consents', id],
    queryFn: () => api.get<Consents>(`/handovers/${id}/consents`),
  });

export const guardianLinksQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', 'guardian-links', id],
    queryFn: () => api.get<Schemas['GuardianInvitationsResponse']>(`/handovers/${id}/guardian-invitations`),
  });

export const guardianWordsQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', 'guardian-words', id],
    queryFn: () => api.get<Schemas['GuardianWordsListResponse']>(`/handovers/${id}/guardian-words`),
  });

export const eventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', 'events', id],
    queryFn: () => api.get<HandoverTimeline>(`/handovers/${id}/events`),
  });

export const questionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', 'questions', id],
    queryFn: () => api.get<Schemas['HandoverQuestionsResponse']>(`/handovers/${id}/questions`),
  });

export const sendingCalls = {
  present: (id: string) => api.post(`/handovers/${id}/presentations`),
  revise: (id: string) => api.post(`/handovers/${id}/revisions`),
  chooseSchool: (id: string, schoolLocationId: string | null) =>
    api.put(`/handovers/${id}/receiver`, { schoolLocationId } satisfies Schemas['ChooseReceiverRequest']),
  record: (id: string, record: RecordConsent) => api.post(`/handovers/${id}/consents`, record),
  send: (id: string) => api.post(`/handovers/${id}/submissions`),
  sendFacts: (id: string) => api.post(`/handovers/${id}/fact-submissions`),
  chase: (id: string) => api.post(`/handovers/${id}/chases`),
  recall: (id: string, reason: string) => api.post(`/handovers/${id}/recalls`, { reason }),
  withdraw: (id: string, withdrawal: Schemas['ConsentWithdrawalRequest']) =>
    api.post(`/handovers/${id}/withdrawals`, withdrawal),
  refuse: (id: string, refusal: Schemas['RefuseHandoverRequest']) => api.post(`/handovers/${id}/refusals`, refusal),
  renewLink: (id: string, guardianId: string) =>
    api.post(`/handovers/${id}/guardian-invitations/${guardianId}/renewals`),
  answer: (id: string, questionId: string, text: string) =>
    api.post(`/handovers/${id}/questions/${questionId}/answers`, { text }),
};
