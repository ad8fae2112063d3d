import type { Figures, GroupFigures } from './data/watch-figures.repository.js';

/** All groups together; for groups that do not overlap. */
export function totalOf(groups: readonly Figures[]): Figures {
  return groups.reduce<Figures>(add, { upcoming: 0, overdue: 0, registeredInTime: 0, registeredLate: 0 });
}

/** Groups put together into the larger ones they lie in: wijken into stadsdelen. */
export function bySuperGroup(groups: readonly GroupFigures[], superOf: ReadonlyMap<string, string>): GroupFigures[] {
  const sums = new Map<string | null, GroupFigures>();
  for (const group of groups) {
    const groupId = (group.groupId && superOf.get(group.groupId)) ?? null;
    const known = sums.get(groupId);
    sums.set(groupId, { ...(known ? add(known, group) : group), groupId });
  }
  return [...sums.values()];
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

const add = (a: Figures, b: Figures): Figures => ({
  upcoming: plus(a.upcoming, b.upcoming),
  overdue: plus(a.overdue, b.overdue),
  registeredInTime: plus(a.registeredInTime, b.registeredInTime),
  registeredLate: plus(a.registeredLate, b.registeredLate),
});
