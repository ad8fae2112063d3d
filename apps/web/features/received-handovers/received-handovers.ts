import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { components } from '#libs/api-client/types.js';
import type { SectionAnswers } from '#libs/forms/domain/index.js';
import { api } from '../../app/api/api.js';
import { type InboxChoice, questionOf } from './inbox-filter.js';

type Schemas = components['schemas'];
/** A line in the inbox. */
export type ReceivedLine = Schemas['ReceivedHandoverSummary'];
export type ReceivedPart = Omit<Schemas['ReceivedPartResponse'], 'sections'> & {
  readonly sections: readonly { readonly id: string; readonly answers: SectionAnswers }[];
};
export type ReceivedHandover = Omit<Schemas['ReceivedHandoverResponse'], 'parts'> & {
  readonly parts: readonly ReceivedPart[];
};
export type HandoverQuestion = Schemas['HandoverQuestionResponse'];
type Page = Schemas['ReceivedHandoverListResponse'];

const KEY = 'received-handovers';
const path = (id: string): string => `/received-handovers/${id}`;

/** Read anew for each choice of a filter: what came in meanwhile is what somebody comes for. */
export const inboxQuery = (choice: InboxChoice) =>
  infiniteQueryOptions({
    queryKey: [KEY, 'list', choice],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page>('/received-handovers', {
        query: { ...questionOf(choice), cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: 0,
  });

/** A press on a filter reads it anew, also on the one that is shown. */
export function useReadAnew(): (choice: InboxChoice) => void {
  const client = useQueryClient();
  return (choice) => void client.invalidateQueries({ queryKey: [KEY, 'list', choice] });
}

export const sendersQuery = queryOptions({
  queryKey: [KEY, 'senders'],
  queryFn: () => api.get<Schemas['ReceivedSendersResponse']>('/received-handovers/senders'),
});

export const feedbackQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'feedback', id],
    queryFn: () => api.get<Schemas['HandoverFeedbacksResponse']>(`${path(id)}/feedback`),
    gcTime: 0,
  });

export const mostCounted = 50;

/** New to whoever looks; counted on the start page. */
export const newQuery = queryOptions({
  queryKey: [KEY, 'new'],
  queryFn: ({ signal }) =>
    api.get<Page>('/received-handovers', { query: { state: 'new', pageSize: mostCounted }, signal }),
  staleTime: 0,
});

/** Read once for each visit: every reading is a line in the log. */
export const receivedQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'detail', id],
    queryFn: () => api.get<ReceivedHandover>(path(id)),
    staleTime: Infinity,
    gcTime: 0,
  });

export const eventsQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'events', id],
    queryFn: () => api.get<Schemas['HandoverEventsResponse']>(`${path(id)}/events`),
    gcTime: 0,
  });

export const colleaguesQuery = (id: string) =>
  queryOptions({
    queryKey: [KEY, 'colleagues', id],
    queryFn: () => api.get<Schemas['ColleaguesResponse']>(`${path(id)}/colleagues`),
  });

export const receivedActs = {
  accept: (id: string) => api.post(`${path(id)}/acceptances`),
  return: (id: string, reason: string) => api.post(`${path(id)}/returns`, { reason }),
  ask: (id: string, question: { readonly text: string; readonly partId?: string }) =>
    api.post(`${path(id)}/questions`, question),
  feedback: (id: string, feedback: Schemas['GiveFeedbackRequest']) => api.post(`${path(id)}/feedback`, feedback),
  assign: (id: string, personId: string | null) => api.put(`${path(id)}/assignee`, { personId }),
};

type BatchAnswer = Schemas['BatchResponse'];

/** The same for many. */
export const receivedBatchCalls = {
  accept: (releaseIds: readonly string[]) => api.post<BatchAnswer>('/received-handovers/_accept', { releaseIds }),
  assign: (personId: string | null) => (releaseIds: readonly string[]) =>
    api.post<BatchAnswer>('/received-handovers/_assign', { releaseIds, personId }),
};

/**
 * One act on one handover; afterwards it is read anew, also when the act was refused because somebody was first.
 * @param change what the act makes of its line in the list, also when the next one is open already
 */
export function useReceivedAct<Parameters extends readonly unknown[]>(
  id: string,
  act: (id: string, ...parameters: Parameters) => Promise<unknown>,
  change: Partial<ReceivedLine> = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (parameters: Parameters) => act(id, ...parameters),
    onSuccess: () => changeLine(client, id, change),
    onSettled: () =>
      Promise.all(['detail', 'events'].map((which) => client.invalidateQueries({ queryKey: [KEY, which, id] }))),
  });
}

/** Opening it is what makes it read: the dot in the list goes. */
export function useLineAsRead(handover: ReceivedHandover | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (handover) changeLine(client, handover.id, { ...lineOf(handover), isNew: false });
  }, [client, handover]);
}

/** Without the content: that stays where it was asked for. */
const lineOf = ({ parts: _parts, questions: _questions, ...line }: ReceivedHandover): ReceivedLine => line;

/** The line stays where it stands, so that the next one stays the next. */
function changeLine(client: QueryClient, id: string, change: Partial<ReceivedLine>): void {
  const changed = (line: ReceivedLine): ReceivedLine => (line.id === id ? { ...line, ...change } : line);
  client.setQueriesData<InfiniteData<Page>>(
    { queryKey: [KEY, 'list'] },
    (known) => known && { ...known, pages: known.pages.map((page) => ({ ...page, items: page.items.map(changed) })) },
  );
}
