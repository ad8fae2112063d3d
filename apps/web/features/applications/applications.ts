import { queryOptions } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';
import type { ApplicationContent } from '#libs/applications/domain/index.js';

type Schemas = components['schemas'];
export type ApplicationSchool = Schemas['ApplicationSchoolResponse'];
export type Receipt = Schemas['ReceiptResponse'];
export type ReceivedLine = Schemas['ReceivedApplicationSummary'];
export type ReceivedApplication = Schemas['ReceivedApplicationResponse'];
export type SchoolWaiting = Schemas['WaitingAtSchoolResponse'];
type Started = Schemas['StartedApplicationResponse'];

const KEY = 'applications';
const path = (id: string): string => `/received-applications/${id}`;

export const schoolsQuery = (text: string) =>
  queryOptions({
    queryKey: ['application-schools', text],
    queryFn: ({ signal }) =>
      api.get<Schemas['ApplicationSchoolListResponse']>('/application-schools', { query: { text }, signal }),
  });

export const schoolQuery = (code: string) =>
  queryOptions({
    queryKey: ['application-schools', 'one', code],
    queryFn: () => api.get<ApplicationSchool>(`/application-schools/${encodeURIComponent(code)}`),
    retry: false,
  });

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['application-receipt', id],
    queryFn: () => api.get<Receipt>(`/applications/${id}/receipt`),
    retry: false,
  });

export const applying = {
  start: (schoolCode: string, content: ApplicationContent, website: string) =>
    api.post<Started>('/applications', { schoolCode, ...content, website }),
  sendCode: (id: string) => api.post<Started>(`/applications/${id}/codes`),
  confirm: (id: string, code: string) => api.post<Receipt>(`/applications/${id}/confirmations`, { code }),
};

export const receivedQuery = (settled: boolean) =>
  queryOptions({
    queryKey: [KEY, 'list', settled],
    queryFn: ({ signal }) =>
      api.get<Schemas['ReceivedApplicationListResponse']>('/received-applications', { query: { settled }, signal }),
    staleTime: 0,
  });

/** Read once for each visit: every reading is a line in the log. */
export const receivedOneQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'detail', id],
    queryFn: () => api.get<ReceivedApplication>(path(id)),
    staleTime: Infinity,
    gcTime: 0,
  });

export const waitingQuery = queryOptions({
  queryKey: [KEY, 'waiting'],
  queryFn: ({ signal }) => api.get<Schemas['WaitingListResponse']>('/waiting-applications', { signal }),
  staleTime: 0,
});

export const handling = {
  key: [KEY],
  takeOver: (id: string, how: { readonly version: number; readonly pupilId?: string; readonly postcode?: string }) =>
    api.post<Schemas['TakenOverResponse']>(`${path(id)}/takeovers`, how),
  callDouble: (id: string, version: number, reason: string) => api.post(`${path(id)}/doubles`, { version, reason }),
};
