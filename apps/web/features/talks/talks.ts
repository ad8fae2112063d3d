import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Talk = Schemas['TalkResponse'];
export type LastTalk = Schemas['WatchedTalkResponse'];
export type NewTalk = Schemas['RecordTalkRequest'];

export const talksQuery = (pupilId: string) =>
  queryOptions({
    queryKey: ['pupils', pupilId, 'talks'],
    queryFn: () => api.get<Schemas['TalkListResponse']>(`/pupils/${pupilId}/talks`),
  });

const stale = ['pupils', 'watch-entries'];

/** Writing down a talk, and taking it back; afterwards lists and the child are read anew. */
export function useTalkChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
}

export const talkChanges = {
  record: ({ pupilId, ...talk }: { pupilId: string } & NewTalk) =>
    api.post<Schemas['RecordedTalkResponse']>(`/pupils/${pupilId}/talks`, talk),
  takeBack: ({ pupilId, id }: { pupilId: string; id: string }) =>
    api.post<undefined>(`/pupils/${pupilId}/talks/${id}/retractions`),
};
