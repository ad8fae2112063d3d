import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  type OverviewList,
  type OverviewSort,
  overviewLists,
  overviewSorts,
  overviewWeeks,
} from '#libs/registrations/domain/index.js';
import type { Sort } from '../../ui/index.js';
import type { WatchFilter } from './watch.js';

const filters = ['wijkId', 'boardId', 'preschoolLocationId', 'schoolLocationId'] as const;
export type PlaceFilter = (typeof filters)[number];

/** The filter stands in the address (ids only), so that a list can be kept and shared; pages do not. */
export function useWatchFilter() {
  const [search, setSearch] = useSearchParams();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const filter: WatchFilter = {
    list: oneOf(overviewLists, search.get('lijst'), 'overdue'),
    weeks: Number(oneOf(overviewWeeks.map(String), search.get('weken'), '8')),
    sort: oneOf(overviewSorts, search.get('volgorde'), 'dueOn'),
    ...Object.fromEntries(filters.map((name) => [name, search.get(name) ?? undefined])),
  };
  const set = (changes: Record<string, string>) => {
    setCursors([]);
    const next = new URLSearchParams(search);
    // With nothing at all in the address the page would open with the default filter.
    next.set('lijst', filter.list);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return {
    filter,
    cursor: cursors.at(-1),
    narrowed: filters.some((name) => filter[name]),
    setList: (list: OverviewList) => set({ lijst: list }),
    setWeeks: (weeks: string) => set({ weken: weeks }),
    setPlace: (name: PlaceFilter, id: string) => set({ [name]: id }),
    setSort: (sort: Sort) => set({ volgorde: wordOf(sort) }),
    clear: () => set(Object.fromEntries(filters.map((name) => [name, '']))),
    pages: (next: string | undefined) => ({
      onPrevious: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
      onNext: next ? () => setCursors([...cursors, next]) : undefined,
    }),
  };
}

export type WatchFilterState = ReturnType<typeof useWatchFilter>;

export const sortOf = (sort: OverviewSort): Sort => ({
  column: sort === 'name' ? 'name' : 'dueOn',
  direction: sort === '-dueOn' ? 'descending' : 'ascending',
});

/** A list by name goes from A to Z only. */
function wordOf({ column, direction }: Sort): OverviewSort {
  if (column === 'name') return 'name';
  return direction === 'ascending' ? 'dueOn' : '-dueOn';
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null, otherwise: Value): Value {
  return values.find((each) => each === value) ?? otherwise;
}
