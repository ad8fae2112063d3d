import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import type { OverviewList, OverviewSort } from '#libs/registrations/domain/index.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type WatchEntry = Schemas['WatchEntryResponse'];
export type WatchFigures = Schemas['WatchFiguresResponse'];

export const groupings = ['wijk', 'stadsdeel', 'preschool', 'board', 'school'] as const;
export type Grouping = (typeof groupings)[number];

export interface WatchFilter {
  readonly list: OverviewList;
  readonly weeks: number;
  readonly wijkId?: string | undefined;
  readonly boardId?: string | undefined;
  readonly preschoolLocationId?: string | undefined;
  readonly schoolLocationId?: string | undefined;
  readonly sort: OverviewSort;
}

export const watchListQuery = (filter: WatchFilter, cursor?: string, pageSize = 50) =>
  queryOptions({
    queryKey: ['watch-entries', filter, cursor, pageSize],
    queryFn: ({ signal }) =>
      api.get<Schemas['WatchListResponse']>('/watch-entries', { query: { ...filter, cursor, pageSize }, signal }),
    placeholderData: keepPreviousData,
  });

/** The start page of a preschool: half a year ahead, and more on request where somebody manages many preschools. */
export const attentionQuery = infiniteQueryOptions({
  queryKey: ['watch-entries', 'attention'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Schemas['WatchListResponse']>('/watch-entries', {
      query: { list: 'attention', weeks: 26, sort: 'dueOn', pageSize: 200, cursor: pageParam },
      signal,
    }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const figuresQuery = (by: Grouping, weeks: number) =>
  queryOptions({
    queryKey: ['watch-figures', by, weeks],
    queryFn: ({ signal }) => api.get<WatchFigures>('/watch-figures', { query: { by, weeks }, signal }),
    placeholderData: keepPreviousData,
  });

const longLived = 10 * 60_000;

export const wijkenQuery = queryOptions({
  queryKey: ['wijken'],
  queryFn: () => api.get<{ items: { id: string; name: string }[] }>('/wijken'),
  staleTime: longLived,
});
