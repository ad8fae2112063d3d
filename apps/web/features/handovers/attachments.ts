import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import type { components } from '#libs/api-client/types.js';
import { asksFiles, attachmentLimits, attachmentsIn } from '#libs/handovers/domain/index.js';
import { ApiProblem, NoConnection } from '../../app/api/api-problem.js';
import { api, apiAddress } from '../../app/api/api.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { sendFile } from '../../app/api/send-file.js';
import type { FileDoor } from '../forms/form-context.js';
import type { KnownFiles } from '../forms/known-files.js';
import type { OpenForm } from './open-form.js';

type Attachment = components['schemas']['AttachmentResponse'];
type List = components['schemas']['AttachmentListResponse'];

/** Read once for each visit, like the answers: the page adds what it sends itself. */
const attachmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['handovers', 'attachments', id],
    queryFn: () => api.get<List>(`/handovers/${id}/attachments`),
    staleTime: Infinity,
    gcTime: 0,
  });

export const attachmentAddress = (handoverId: string, id: string): string =>
  apiAddress(`/handovers/${handoverId}/attachments/${id}`);

/** Every file of a form, by id; nothing for a form that asks no files. */
export function useAttachments({ handover: { id }, definition, answers }: OpenForm): KnownFiles {
  const enabled = definition.sections.some(asksFiles);
  const { data, refetch } = useQuery({ ...attachmentsQuery(id), enabled });
  const known = useMemo(
    () => Object.fromEntries((data?.items ?? []).map((file) => [file.id, knownFile(id, file)])),
    [id, data],
  );
  const unknown = attachmentsIn(definition, answers)
    .filter((use) => data && !known[use.id])
    .map((use) => use.id)
    .join(' ');
  const asked = useRef('');
  useEffect(() => {
    // A colleague added these; asked once, because one that is gone stays unknown.
    if (unknown === '' || asked.current === unknown) return;
    asked.current = unknown;
    void refetch();
  }, [unknown, refetch]);
  return known;
}

const knownFile = (handoverId: string, { id, name, bytes, mediaType, scan }: Attachment): KnownFiles[string] => ({
  ...{ name, mediaType, scan, size: bytes },
  href: attachmentAddress(handoverId, id),
});

/** How a file comes to the answers of a section, or (`consent-scans`) to what a parent decides. */
export function useFileDoor(handoverId: string, place: string): FileDoor {
  const client = useQueryClient();
  const textOf = useProblemText();
  return useMemo(
    () => ({
      ...attachmentLimits,
      onUpload: async (file, options) => {
        const added = await sendFile<Attachment>(`/handovers/${handoverId}/${place}`, file, options);
        const { queryKey } = attachmentsQuery(handoverId);
        client.setQueryData(queryKey, (list) => ({ items: [...(list?.items ?? []), added] }));
        return added.id;
      },
      reasonOf: (error) => textOf(error).text,
      canRetry: (error) => error instanceof NoConnection || (error instanceof ApiProblem && error.status >= 429),
    }),
    [client, handoverId, place, textOf],
  );
}

export const sectionPlace = (sectionId: string): string => `answers/${sectionId}/attachments`;
