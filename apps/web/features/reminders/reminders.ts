import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Reminder = Schemas['ReminderResponse'];

export const tabs = ['planned', 'sent', 'failed', 'lapsed'] as const;
export type Tab = (typeof tabs)[number];
export type ReminderOrigin = Reminder['rule'];

const pageSize = 25;

export const remindersQuery = (status: Tab, rule: ReminderOrigin | undefined, cursor?: string) =>
  queryOptions({
    queryKey: ['reminders', status, rule, cursor],
    queryFn: ({ signal }) =>
      api.get<Schemas['ReminderListResponse']>('/reminders', { query: { status, rule, cursor, pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

function useReminderChange<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: ['reminders'] }),
  });
}

export const useOfferAgain = () => useReminderChange((id: string) => api.post<Reminder>(`/reminders/${id}/retries`));

export const useHold = () =>
  useReminderChange(({ reminder, reason }: { reminder: Reminder; reason: string }) => {
    const { pupilId, registrationId, rule, recipientKind, recipientId, dueOn } = reminder;
    const which = { pupilId, rule, recipientKind, recipientId, dueOn, ...(registrationId && { registrationId }) };
    return api.post<Reminder>('/reminder-holds', { ...which, reason });
  });

export const useLetGo = () => useReminderChange((id: string) => api.delete<undefined>(`/reminder-holds/${id}`));

const known = [
  'registered',
  'left',
  'recipient-changed',
  'birth-date-changed',
  'task-done',
  'date-moved',
  'rule-changed',
  'no-deputy',
  'address-missing',
  'address-bounced',
  'address-invalid',
] as const;

/** The words that belong to a code; what a mail server says itself is never shown. */
export function reasonKeyOf(code: string): (typeof known)[number] | 'refused' | 'unreachable' | 'other' {
  const own = known.find((each) => each === code);
  if (own) return own;
  if (/^smtp-5\d\d$/.test(code)) return 'refused';
  return code.startsWith('smtp-') ? 'unreachable' : 'other';
}

/** One line in the list: what is only foreseen has no id yet. */
export const keyOf = ({ id, pupilId, recipientKind, recipientId, dueOn }: Reminder): string =>
  id ?? [pupilId, dueOn, recipientKind, recipientId].join(' ');
