import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Funnel = Schemas['FunnelResponse'];
export type FunnelStep = Schemas['FunnelStepResponse'];
export type Shares = Schemas['SharesResponse'];
export type Share = Schemas['ShareResponse'];
export type GroupShare = Schemas['GroupShareResponse'];

/** From large to small: what one drills down through. */
export const placeNames = ['wijkId', 'preschoolLocationId', 'boardId', 'schoolLocationId'] as const;
export type PlaceName = (typeof placeNames)[number];
export type Places = Readonly<Partial<Record<PlaceName, string>>>;

export const groupings = ['wijk', 'stadsdeel', 'preschool', 'board', 'school'] as const;
export type Grouping = (typeof groupings)[number];

/** Which place a group of this kind is; a stadsdeel is only looked at. */
export const placeOf: Readonly<Partial<Record<Grouping, PlaceName>>> = {
  wijk: 'wijkId',
  preschool: 'preschoolLocationId',
  board: 'boardId',
  school: 'schoolLocationId',
};

// Numbers of one place never stand for a moment under the name of another: no placeholder of what was there before.
export const funnelQuery = (schoolYear: string, places: Places) =>
  queryOptions({
    queryKey: ['watch-funnel', schoolYear, places],
    queryFn: ({ signal }) => api.get<Funnel>('/watch-funnel', { query: { schoolYear, ...places }, signal }),
  });

/** `published`: the figures of this month as everybody may see them, with small numbers hidden. */
export const sharesQuery = (by: Grouping, schoolYear: string, places: Places, published = false) =>
  queryOptions({
    queryKey: ['watch-shares', by, schoolYear, places, published],
    queryFn: ({ signal }) =>
      api.get<Shares>('/watch-shares', { query: { by, schoolYear, ...places, published }, signal }),
  });

export const childrenQuery = (
  filter: Places & { readonly schoolYear: string; readonly state?: string | undefined },
  cursor: string | undefined,
) =>
  queryOptions({
    queryKey: ['watch-entries', 'figures', filter, cursor],
    queryFn: ({ signal }) =>
      api.get<Schemas['WatchListResponse']>('/watch-entries', {
        query: { list: 'all', ...filter, cursor, pageSize: 20 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

const longLived = 10 * 60_000;

/** The name of a place in the trail: public, so it is kept. */
export const placeNameQuery = (place: PlaceName, id: string) =>
  queryOptions({
    queryKey: ['place-name', place, id],
    queryFn: async (): Promise<string> => {
      if (place === 'wijkId') {
        const { items } = await api.get<{ items: { id: string; name: string }[] }>('/wijken');
        return items.find((wijk) => wijk.id === id)?.name ?? '';
      }
      const path = place === 'boardId' ? `/organisations/${id}` : `/locations/${id}`;
      return (await api.get<{ name: string }>(path)).name;
    },
    staleTime: longLived,
  });

/** Whole percents; undefined when there is nobody to take a part of, or the numbers are not known. */
export const percent = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || !whole ? undefined : Math.round((100 * part) / whole);

export const percentWords = (value: number | undefined): string => (value === undefined ? '–' : `${value}%`);
