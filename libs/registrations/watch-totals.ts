import type { Share } from './data/cohort-figures.repository.js';
import type { Figures } from './data/watch-figures.repository.js';

type Counts<Name extends string> = Readonly<Record<Name, number | null>>;

export const noFigures: Figures = { upcoming: 0, overdue: 0, registeredInTime: 0, registeredLate: 0 };
export const noShare: Share = { due: 0, inTime: 0, previousDue: 0, previousInTime: 0 };

/** All groups together; for groups that do not overlap. */
export function totalOf<Name extends string>(
  groups: readonly Counts<NoInfer<Name>>[],
  nothing: Counts<Name>,
): Counts<Name> {
  return groups.reduce<Counts<Name>>((sum, group) => add(sum, group, nothing), nothing);
}

/** Groups put together into the larger ones they lie in: wijken into stadsdelen. */
export function bySuperGroup<Name extends string>(
  groups: readonly (Counts<NoInfer<Name>> & { readonly groupId: string | null })[],
  superOf: ReadonlyMap<string, string>,
  nothing: Counts<Name>,
): (Counts<Name> & { readonly groupId: string | null })[] {
  const sums = new Map<string | null, Counts<Name>>();
  for (const group of groups) {
    const groupId = (group.groupId && superOf.get(group.groupId)) ?? null;
    sums.set(groupId, add(sums.get(groupId) ?? nothing, group, nothing));
  }
  return [...sums].map(([groupId, counts]) => ({ ...counts, groupId }));
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

function add<Name extends string>(a: Counts<Name>, b: Counts<Name>, nothing: Counts<Name>): Counts<Name> {
  const names = Object.keys(nothing) as Name[];
  return Object.fromEntries(names.map((name) => [name, plus(a[name], b[name])])) as Counts<Name>;
}
