import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import type { PupilDoubt } from '#libs/pupils/domain/index.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type DoubtedPupil = Schemas['DoubtedPupilResponse'];

export const doubtsQuery = (kind: PupilDoubt | undefined, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['pupil-doubts', kind, cursor],
    queryFn: () =>
      api.get<Schemas['DoubtedPupilListResponse']>('/pupil-doubts', {
        query: { pageSize: 50, ...(kind && { kind }), ...(cursor && { cursor }) },
      }),
    placeholderData: keepPreviousData,
  });

export const doubtCountsQuery = queryOptions({
  queryKey: ['pupil-doubts', 'counts'],
  queryFn: () => api.get<Schemas['PupilDoubtCountsResponse']>('/pupil-doubt-counts'),
});
