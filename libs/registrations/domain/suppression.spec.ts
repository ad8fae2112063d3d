import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type FunnelState,
  type Part,
  type ShownCohort,
  type WholeCohort,
  funnelStates,
  hiddenParts,
  shownFunnel,
  shownTree,
} from './index.js';

// The attacker of this spec knows everything that is shown, can add and subtract, and knows that no number is below zero.

const count = fc.oneof({ arbitrary: fc.nat(6), weight: 3 }, fc.nat(60));

describe('parts of a whole', () => {
  it('hides a small one, and one more so that the whole does not give it away', () => {
    const parts = [
      { due: 40, inTime: 38 },
      { due: 60, inTime: 40 },
      { due: 50, inTime: 30 },
    ];
    expect([...hiddenParts(parts)].sort()).toEqual([0, 2]);
    expect(hiddenParts(parts.slice(1)).size).toBe(0);
  });

  it('hides until what is hidden is not small together either', () => {
    const parts = [
      { due: 3, inTime: 1 },
      { due: 2, inTime: 1 },
      { due: 90, inTime: 60 },
      { due: 80, inTime: 60 },
    ];
    expect([...hiddenParts(parts)].sort()).toEqual([0, 1, 3]);
  });

  it('never lets a small number follow from a tree of wijken and stadsdelen', () => {
    const leaf = fc.tuple(count, count, fc.constantFrom('a', 'b', 'c', null));
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 9 }), (wishes) => {
        const leaves = wishes.map(([inTime, late, parentId], index): Part => {
          return { groupId: `wijk ${index}`, parentId, inTime, due: inTime + late };
        });
        const whole = { due: total(leaves, 'due'), inTime: total(leaves, 'inTime') };
        if (whole.inTime < 5 || whole.due - whole.inTime < 5) return;
        const { leaves: shown, parents } = shownTree(leaves);
        for (const measure of ['inTime', 'late'] as const) {
          const of = (part: Part) => (measure === 'late' ? part.due - part.inTime : part.inTime);
          const [open, sums] = [
            new Set(shown.map(({ groupId }) => groupId)),
            new Set(parents.map((one) => one.groupId)),
          ];
          for (const part of [...shown, ...parents]) expect(of(part)).toBeGreaterThanOrEqual(5);
          // What is hidden below each shown sum: below each shown stadsdeel, and of the stadsdelen below the whole.
          const hiddenBelow = [
            ...[...sums].map((id) => leaves.filter(({ groupId, parentId }) => parentId === id && !open.has(groupId))),
            leaves.filter(({ parentId }) => !sums.has(parentId ?? null)),
          ];
          for (const hidden of hiddenBelow) {
            if (hidden.length === 0) continue;
            expect(hidden.reduce((sum, part) => sum + of(part), 0)).toBeGreaterThanOrEqual(5);
          }
          for (const hidden of hiddenBelow.slice(0, -1)) expect(hidden.length).not.toBe(1);
        }
        // A hidden stadsdeel is never the only one, and nothing of it is shown.
        const hiddenStadsdelen = new Set(
          leaves.map(({ parentId }) => parentId ?? null).filter((id) => !sums(parents).has(id)),
        );
        expect(hiddenStadsdelen.size).not.toBe(1);
        for (const { parentId } of shown) expect(hiddenStadsdelen.has(parentId ?? null)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});

const isEarlyTold = ({ counts, total: all }: ShownCohort): boolean =>
  counts.open !== null && counts['too-young'] !== null && all !== null;

const sums = (parents: readonly Part[]): Set<string | null> => new Set(parents.map(({ groupId }) => groupId));
const total = (parts: readonly Part[], measure: 'due' | 'inTime'): number =>
  parts.reduce((sum, part) => sum + part[measure], 0);

describe('the funnel beside the share in time', () => {
  /** Children by state and by whether they are in time, late, or not yet past the day. */
  const cohort = fc
    .record({
      ...{ young: count, open: count, overdue: count },
      ...{ registered: fc.tuple(count, count, count), review: fc.tuple(count, count, count) },
      admitted: fc.tuple(count, count, count),
    })
    .map(({ young, open, overdue, registered, review, admitted }) => {
      const of = ([a, b, c]: [number, number, number]) => a + b + c;
      const at = (index: 0 | 1 | 2) => registered[index] + review[index] + admitted[index];
      const counts: Record<FunnelState, number> = {
        ...{ 'too-young': young, open, overdue, registered: of(registered) },
        ...{ 'in-review': of(review), admitted: of(admitted) },
      };
      const whole: WholeCohort = { counts, inTime: at(1), due: at(1) + at(2) + overdue };
      return { whole, secrets: { toCome: young + open + at(0), lateRegistered: at(2), early: at(0) } };
    });

  it('shows nothing small, and nothing that an attacker could take further', () => {
    fc.assert(
      fc.property(cohort, ({ whole, secrets }) => {
        const shown = shownFunnel(whole, new Set());
        const states = funnelStates.filter((state) => shown.counts[state] !== null);
        for (const state of states) {
          expect(shown.counts[state]).toBe(whole.counts[state]);
          expect(shown.counts[state]).toBeGreaterThanOrEqual(5);
        }
        const shareShown = whole.inTime >= 5 && whole.due - whole.inTime >= 5;
        if (shown.total !== null) {
          const hidden = funnelStates.filter((state) => shown.counts[state] === null);
          expect(hidden.length).not.toBe(1);
          const rest = hidden.reduce((sum, state) => sum + whole.counts[state], 0);
          if (hidden.length > 0) expect(rest).toBeGreaterThanOrEqual(5);
          if (shareShown) expect(secrets.toCome).toBeGreaterThanOrEqual(5);
        }
        // late = overdue + registered late; to come = too young + open + registered early
        const told = [
          ...(shareShown && shown.counts.overdue !== null ? [secrets.lateRegistered] : []),
          ...(shareShown && isEarlyTold(shown) ? [secrets.early] : []),
        ];
        for (const number of told) expect(number).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows the funnel of a whole city', () => {
    const counts = { 'too-young': 0, open: 158, overdue: 221, registered: 300, 'in-review': 500, admitted: 1_300 };
    const shown = shownFunnel({ counts, due: 2_000, inTime: 1_500 }, new Set(['too-young']));
    expect(shown).toEqual({ counts, total: 2_479 });
  });

  it('hides a small state with the next smallest, and says nothing of a state that cannot be', () => {
    const counts = { 'too-young': 0, open: 0, overdue: 60, registered: 50, 'in-review': 3, admitted: 900 };
    const shown = shownFunnel({ counts, due: 1_013, inTime: 900 }, new Set(['too-young', 'open']));
    expect(shown.counts).toEqual({
      ...{ 'too-young': 0, open: 0, overdue: 60, registered: null, 'in-review': null, admitted: 900 },
    });
  });
});
