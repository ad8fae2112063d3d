import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { dutchDateWithDay, localDateOf } from '#libs/platform/domain/index.js';
import { api, fileOf } from '../../app/api/api.js';
import { useSession } from '../../app/session/session.js';

type Schemas = components['schemas'];
export type Template = Schemas['LetterTemplateResponse'];
export type EarlierText = Schemas['LetterTemplateVersionResponse'];

const KEY = 'letter-templates';

/** The municipality or board for which this person edits. */
export function useOwnerId(): string {
  const { memberships, activeMembershipId } = useSession();
  return memberships.find(({ id }) => id === activeMembershipId)?.organisationId ?? '';
}

const pathOf = (ownerId: string, ...parts: string[]): string =>
  ['/organisations', ownerId, 'letter-templates', ...parts].join('/');

export const templatesQuery = (ownerId: string) =>
  queryOptions({
    queryKey: [KEY, ownerId],
    queryFn: () => api.get<Schemas['LetterTemplateListResponse']>(pathOf(ownerId)),
  });

export const templateQuery = (ownerId: string, kind: string) =>
  queryOptions({
    queryKey: [KEY, ownerId, kind],
    queryFn: () => api.get<Template>(pathOf(ownerId, kind)),
  });

export const earlierTextsQuery = (ownerId: string, kind: string) =>
  queryOptions({
    queryKey: [KEY, ownerId, kind, 'versions'],
    queryFn: () => api.get<Schemas['LetterTemplateVersionListResponse']>(pathOf(ownerId, kind, 'versions')),
  });

function useChange<Input>(change: (input: Input) => Promise<Template>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export const useSaveTemplate = (ownerId: string, kind: string) =>
  useChange((edit: Schemas['SaveLetterTemplateRequest']) => api.put<Template>(pathOf(ownerId, kind), edit));

export const useResetTemplate = (ownerId: string, kind: string) =>
  useChange((version: number) => api.post<Template>(pathOf(ownerId, kind, 'resets'), { version }));

export const previewOf = (ownerId: string, kind: string, text: string): Promise<Blob> =>
  fileOf(pathOf(ownerId, kind, 'previews'), { text });

/** di 13 apr 2027, 14:05 */
export function momentInWords(moment: string): string {
  const at = new Date(moment);
  const time = at.toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
  return `${dutchDateWithDay(localDateOf(at))}, ${time}`;
}
