import type { TermTables } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';
import {
  type ClockInput,
  type RegistrationClock,
  type Step,
  type StepDraft,
  clockOf,
  judgeStep,
} from '#libs/registrations/domain/index.js';
import type { Random } from './random.js';

const reason = 'Verzonnen reden, voor de demo.';

/** What happened so far to an invented registration; only what the rules allow. */
export function demoSteps(
  start: ClockInput,
  { random, today, tables }: { random: Random; today: LocalDate; tables: TermTables },
): { steps: readonly Step[]; clock: RegistrationClock } {
  let input = start;
  const take = (draft: StepDraft): void => {
    const { refusal, findings } = judgeStep(draft, { input, tables, today, schoolLocationId: '' });
    if (refusal || findings.length > 0) return;
    input = { ...input, steps: [...input.steps, { ...draft, seq: input.steps.length + 1 }] };
  };
  for (const draft of wished(start, random)) take(draft);
  return { steps: input.steps, clock: clockOf(input, tables) };
}

function wished({ receivedOn, bornOn, supportNeed }: ClockInput, random: Random): StepDraft[] {
  const after = (days: number): LocalDate => addDays(receivedOn, days);
  const drafts: StepDraft[] = [];
  if (random.chance(0.9)) drafts.push({ kind: 'review-started', happenedOn: after(random.between(1, 6)) });
  if (random.chance(supportNeed === 'yes' ? 0.6 : 0.04)) {
    drafts.push({ kind: 'completion-requested', happenedOn: after(9), untilOn: after(23), reason });
    if (random.chance(0.8)) drafts.push({ kind: 'completed', happenedOn: after(random.between(12, 24)) });
  }
  if (supportNeed === 'yes' && random.chance(0.3)) {
    drafts.push({ kind: 'extended', happenedOn: after(39), untilOn: after(65), reason });
  }
  drafts.push(...decision(after(random.between(24, 41)), random));
  const startOn = addMonths(bornOn, 48);
  drafts.push({ kind: 'enrolled', happenedOn: startOn });
  if (random.chance(0.7)) drafts.push({ kind: 'opp-adopted', happenedOn: addDays(startOn, random.between(20, 41)) });
  return drafts;
}

function decision(happenedOn: LocalDate, random: Random): StepDraft[] {
  if (random.chance(0.03)) return [];
  if (random.chance(0.02)) {
    const other = { otherSchool: 'De Klimop (sbo), Almere', agreedOn: happenedOn };
    return [{ kind: 'refused-place-elsewhere', happenedOn, ...other, reason }];
  }
  return [{ kind: 'admitted', happenedOn }];
}
