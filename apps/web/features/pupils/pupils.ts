import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Pupil = Schemas['PupilResponse'];
export type PupilLine = Schemas['PupilLineResponse'];
export type Registration = Schemas['RegistrationResponse'];
export type WatchEntry = Schemas['WatchEntryResponse'];
type NewRegistration = Schemas['NewRegistrationRequest'];

export interface PupilSearch {
  readonly text?: string;
  readonly bornOn?: string;
  readonly withLeft: boolean;
  readonly cursor?: string | undefined;
}

/** A name never stands in an address, so searching is a POST. */
export const searchQuery = (search: PupilSearch) =>
  queryOptions({
    queryKey: ['pupils', 'search', search],
    queryFn: ({ signal }) =>
      api.post<Schemas['PupilListResponse']>('/pupils/_search', { ...search, pageSize: 50 }, { signal }),
    placeholderData: keepPreviousData,
  });

export const pupilQuery = (id: string) =>
  queryOptions({ queryKey: ['pupils', id], queryFn: () => api.get<Pupil>(`/pupils/${id}`) });

export const watchEntryQuery = (id: string) =>
  queryOptions({ queryKey: ['pupils', id, 'watch'], queryFn: () => api.get<WatchEntry>(`/pupils/${id}/watch-entry`) });

export const registrationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['pupils', id, 'registrations'],
    queryFn: () => api.get<Schemas['PupilRegistrationsResponse']>(`/pupils/${id}/registrations`),
  });

export const schoolsQuery = queryOptions({
  queryKey: ['locations', 'primary'],
  queryFn: () =>
    api.get<Schemas['LocationListResponse']>('/locations', { query: { kind: 'school', sector: 'po', pageSize: 200 } }),
  staleTime: 10 * 60_000,
});

export const preschoolsQuery = queryOptions({
  queryKey: ['locations', 'preschools'],
  queryFn: () =>
    api.get<Schemas['LocationListResponse']>('/locations', { query: { kind: 'preschool', pageSize: 200 } }),
  staleTime: 10 * 60_000,
});

/** A change about one child; afterwards everything about children is read anew. */
export function usePupilChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  const stale = ['pupils', 'pupil-doubts', 'watch-entries', 'watch-figures', 'registrations', 'reminders'];
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const pupilChanges = {
  create: (pupil: Schemas['NewPupilRequest']) => api.post<Pupil>('/pupils', pupil),
  change: ({ id, ...pupil }: { id: string } & Schemas['ChangePupilRequest']) => api.put<Pupil>(`/pupils/${id}`, pupil),
  depart: ({ id, ...departure }: { id: string } & Schemas['DepartureRequest']) =>
    api.post<Pupil>(`/pupils/${id}/departures`, departure),
  comeBack: ({ id, version }: { id: string; version: number }) => api.post<Pupil>(`/pupils/${id}/returns`, { version }),
  settle: ({ id, kind }: { id: string } & Schemas['SettleDoubtRequest']) =>
    api.post<undefined>(`/pupils/${id}/settled-doubts`, { kind }),
  register: ({ pupilId, ...registration }: { pupilId: string } & NewRegistration) =>
    api.post<Registration>(`/pupils/${pupilId}/registrations`, registration),
  changeReceivedOn: ({ id, ...change }: { id: string } & Schemas['ReceivedOnChangeRequest']) =>
    api.post<unknown>(`/registrations/${id}/received-on-changes`, change),
  confirm: ({ id, ...change }: { id: string } & Schemas['ConfirmationRequest']) =>
    api.post<unknown>(`/registrations/${id}/confirmations`, change),
  takeStep: ({ id, ...step }: { id: string } & Schemas['TakeStepRequest']) =>
    api.post<unknown>(`/registrations/${id}/steps`, step),
  withdraw: ({ id, ...change }: { id: string } & Schemas['WithdrawalRequest']) =>
    api.post<unknown>(`/registrations/${id}/withdrawals`, change),
};
