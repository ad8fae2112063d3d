import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type MailboxProblem = Schemas['MailboxProblemResponse'];
export type MailboxState = Schemas['MailboxStateResponse'];

const KEY = 'mailbox-problems';

export const mailboxProblemsQuery = queryOptions({
  queryKey: [KEY],
  queryFn: ({ signal }) => api.get<Schemas['MailboxProblemListResponse']>('/mailbox-problems', { signal }),
});

/** @param addresses of the mailboxes as they are now: when one is changed, the state is asked anew */
export const mailboxStateQuery = (locationId: string, addresses: readonly (string | undefined)[]) =>
  queryOptions({
    queryKey: [KEY, locationId, ...addresses],
    queryFn: ({ signal }) => api.get<MailboxState>(`/mailbox-problems/${locationId}`, { signal }),
  });

function useMailboxChange<Input>(change: (input: Input) => Promise<MailboxState>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all([KEY, 'reminders'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const useConfirmMailbox = (locationId: string) =>
  useMailboxChange((mailbox: MailboxProblem['mailbox']) =>
    api.post<MailboxState>(`/mailbox-problems/${locationId}/confirmations`, { mailbox }),
  );

export const useSendAgain = (locationId: string) =>
  useMailboxChange((_: void) => api.post<MailboxState>(`/mailbox-problems/${locationId}/retries`));

export const problemKeyOf = ({ problem, mailbox }: MailboxProblem) =>
  problem === 'missing' ? ('missing' as const) : (`refused-${mailbox}` as const);
