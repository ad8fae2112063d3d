import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedTermTables as tables } from '#libs/deadlines/domain/index.js';
import { addDays } from '#libs/platform/domain/index.js';
import { type ClockInput, type StepDraft, type StepKind, clockOf, judgeStep } from './index.js';
import { NaiveRegistration, type NaiveStep, walk } from './naive-clock.cases.js';

const kinds: StepKind[] = [
  ...(['review-started', 'completion-requested', 'completed', 'extended', 'temporarily-placed', 'admitted'] as const),
  ...([
    'refused-place-elsewhere',
    'refused-outside-zorgplicht',
    'not-processed',
    'withdrawn',
    'step-reverted',
  ] as const),
];
const step = fc.record({
  kind: fc.constantFrom(...kinds, 'completion-requested', 'completed', 'extended', 'step-reverted'),
  /** days after the step before; below zero is out of order */
  later: fc.integer({ min: -3, max: 30 }),
  until: fc.option(fc.integer({ min: -5, max: 62 }), { nil: undefined, freq: 8 }),
  yes: fc.option(fc.integer({ min: -5, max: 1 }), { nil: undefined, freq: 6 }),
  school: fc.constantFrom('De Bombardon', 'De Bombardon', undefined),
  ground: fc.constantFrom('no-place', 'foundation', 'language-only', 'admission-conditions', 'late'),
  reason: fc.constantFrom('Een reden van genoeg tekens.', 'Een reden van genoeg tekens.', 'kort', ''),
});
const registration = fc.record({
  sector: fc.constantFrom('po' as const, 'vo' as const),
  governance: fc.constantFrom('public' as const, 'private' as const),
  /** secondary: after the registration week, so that every registration has its own clock */
  received: fc.integer({ min: 0, max: 400 }),
  age: fc.integer({ min: 1096, max: 1900 }),
  supportNeed: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  steps: fc.array(step, { maxLength: 9 }),
});

describe('the clock and a second, naive computation', () => {
  it('agree on what is allowed, on the state and on the last day, after any row of events', () => {
    const seen = { taken: 0, refused: 0 };
    const property = fc.property(registration, ({ steps, ...given }) => {
      const { naive, input: start } = begin(given);
      let [input, day] = [start, start.receivedOn];
      for (const each of steps) {
        day = walk(day, each.later);
        const { draft, wish } = wishOf(each, day);
        const { refusal, findings } = judgeStep(draft, { input, tables, today: '2028-01-01', schoolLocationId: 'own' });
        const allowed = !refusal && findings.length === 0;
        expect({ kind: draft.kind, allowed }).toEqual({ kind: draft.kind, allowed: naive.take(wish) });
        if (allowed) input = { ...input, steps: [...input.steps, { ...draft, seq: input.steps.length + 1 }] };
        seen[allowed ? 'taken' : 'refused'] += 1;
        const clock = clockOf(input, tables);
        expect([clock.status, clock.decisionDueOn ?? undefined]).toEqual([naive.state, naive.due()]);
      }
    });
    fc.assert(property, { numRuns: 500 });
    // The comparison says something only when many steps were taken and many were not.
    expect(seen.taken).toBeGreaterThan(300);
    expect(seen.refused).toBeGreaterThan(300);
  });
});

type Given = { sector: 'po' | 'vo'; governance: 'public' | 'private'; received: number; age: number } & Pick<
  ClockInput,
  'supportNeed'
>;

function begin({ received, age, ...known }: Given): { naive: NaiveRegistration; input: ClockInput } {
  const { sector, governance, supportNeed } = known;
  const receivedOn = sector === 'vo' ? addDays('2026-04-01', received % 120) : addDays('2025-10-01', received);
  const bornOn = sector === 'vo' ? '2014-03-01' : safeBirth(addDays(receivedOn, -age));
  const naive = new NaiveRegistration(`${sector} ${governance}`, bornOn, receivedOn, supportNeed);
  return { naive, input: { ...known, bornOn, receivedOn, enrolledElsewhere: false, steps: [] } };
}

/** 29 February has its own tests; the naive computation does not know it. */
const safeBirth = (bornOn: string): string => (bornOn.endsWith('-02-29') ? addDays(bornOn, 1) : bornOn);

interface Wish {
  kind: StepKind;
  until: number | undefined;
  yes: number | undefined;
  school: string | undefined;
  ground: string;
  reason: string;
}

/** The same step in the words of the one and of the other. */
function wishOf({ kind, until, yes, school, ground, reason }: Wish, on: string): { draft: StepDraft; wish: NaiveStep } {
  const untilOn = until === undefined || kind === 'admitted' ? undefined : walk(on, until);
  const yesOn = yes === undefined ? undefined : walk(on, yes);
  return {
    draft: { kind, happenedOn: on, untilOn, agreedOn: yesOn, otherSchool: school, ground, reason } as StepDraft,
    wish: { kind, on, until: untilOn, yesOn, school, ground, reason } as NaiveStep,
  };
}
