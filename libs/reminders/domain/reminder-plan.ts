import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';
import type { RecipientKind } from './recipient.js';
import {
  type ReminderAnchor,
  type ReminderRule,
  type ReminderRuleId,
  reminderAnchors,
  reminderDueOn,
} from './reminder-rule.js';
import { type SendingDays, sendOn } from './send-days.js';

/** One reminder that follows from a day: of which rule, to whom, and when it goes out. */
export interface PlanLine {
  readonly anchor: ReminderAnchor;
  readonly anchorOn: LocalDate;
  readonly ruleId: ReminderRuleId;
  readonly ruleVersion: number;
  readonly recipientKind: RecipientKind;
  /** working days between the step and this rung of its ladder */
  readonly rungDays: number;
  readonly dueOn: LocalDate;
  readonly sendOn: LocalDate;
  /** from this day on the next step counts, or the plan is over */
  readonly endsOn: LocalDate;
}

interface Step {
  readonly rule: ReminderRule;
  readonly dueOn: LocalDate;
  readonly sendOn: LocalDate;
}

const aYearLater = (on: LocalDate): LocalDate => addDays(on, 366);
const aYearEarlier = (on: LocalDate): LocalDate => addDays(on, -367);

/**
 * The last day of a plan: at five a child must attend school, and others act (LPW 3 lid 1). A matter of a registration that
 * nobody has touched for a year is no longer one for a reminder.
 */
const endOf: Readonly<Record<ReminderAnchor, (anchorOn: LocalDate) => LocalDate>> = {
  birth: (bornOn) => addMonths(bornOn, 60),
  ...{ decision: aYearLater, completion: aYearLater, placement: aYearLater },
  ...{ opp: aYearLater, tlv: aYearLater, objection: aYearLater },
};

/**
 * All that the rules bring about for one day, in order of sending. A step ends the ladder of the step before it, and the
 * end of the plan ends the last one.
 */
export function planFor(
  anchor: ReminderAnchor,
  anchorOn: LocalDate,
  rules: readonly ReminderRule[],
  days: SendingDays,
): PlanLine[] {
  const steps = stepsOf(anchor, anchorOn, rules, days);
  const end = sendOn(endOf[anchor](anchorOn), days);
  return steps
    .flatMap((step, place) => {
      const next = steps[place + 1]?.sendOn ?? end;
      const until = next < end ? next : end;
      return linesOf(step, anchorOn, until, days).filter((line) => line.sendOn < until);
    })
    .sort((a, b) => (a.sendOn < b.sendOn ? -1 : Number(a.sendOn > b.sendOn)));
}

function stepsOf(
  anchor: ReminderAnchor,
  anchorOn: LocalDate,
  rules: readonly ReminderRule[],
  days: SendingDays,
): Step[] {
  return rules
    .filter((rule) => rule.active && rule.anchor === anchor)
    .map((rule) => {
      const dueOn = reminderDueOn(rule, anchorOn, days.legal);
      return { rule, dueOn, sendOn: sendOn(dueOn, days) };
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

const linesOf = ({ rule, dueOn }: Step, anchorOn: LocalDate, endsOn: LocalDate, days: SendingDays): PlanLine[] =>
  // Written out field by field: a plan has tens of thousands of these, and spreading took most of its time.
  rule.rungs.map(({ recipientKind, workingDays }) => ({
    anchor: rule.anchor,
    anchorOn,
    ruleId: rule.id,
    ruleVersion: rule.version,
    recipientKind,
    rungDays: workingDays,
    dueOn,
    endsOn,
    sendOn: sendOn(dueOn, days, workingDays),
  }));

/**
 * What may be sent today for one day: of the step that counts, that is the last one that is due. What comes in late gets
 * that one and not the ones before it.
 */
export const dueLines = (plan: readonly PlanLine[], today: LocalDate): PlanLine[] =>
  plan.filter((line) => line.sendOn <= today && today < line.endsOn);

/** All anchor days that can bring about something between two days, each with its whole plan. */
export function* plansAround(
  rules: readonly ReminderRule[],
  days: SendingDays,
  from: LocalDate,
  through: LocalDate,
): Generator<PlanLine[]> {
  for (const anchor of reminderAnchors) {
    const own = rules.filter((rule) => rule.active && rule.anchor === anchor);
    if (own.length === 0) continue;
    const last = addDays(through, -Math.min(...own.map(earliestOffset)));
    for (let on = firstAnchor[anchor](from); on <= last; on = addDays(on, 1)) yield planFor(anchor, on, own, days);
  }
}

const firstAnchor: Readonly<Record<ReminderAnchor, (from: LocalDate) => LocalDate>> = {
  birth: (from) => addDays(addMonths(from, -60), -1),
  ...{ decision: aYearEarlier, completion: aYearEarlier, placement: aYearEarlier },
  ...{ opp: aYearEarlier, tlv: aYearEarlier, objection: aYearEarlier },
};

/** At least so many days lie between the anchor and the step, or at most so many before it. */
const earliestOffset = ({ months, days, workingDays }: ReminderRule): number =>
  months * (months > 0 ? 28 : 31) + days + Math.min(0, workingDays * 4 - 14);

/** All that may be sent today. */
export const linesDue = (rules: readonly ReminderRule[], days: SendingDays, today: LocalDate): PlanLine[] =>
  [...plansAround(rules, days, today, today)].flatMap((plan) => dueLines(plan, today));

/** All that goes out after one day and on or before another, if nothing changes. */
export const linesComing = (
  rules: readonly ReminderRule[],
  days: SendingDays,
  after: LocalDate,
  through: LocalDate,
): PlanLine[] =>
  [...plansAround(rules, days, after, through)].flatMap((plan) =>
    plan.filter((line) => after < line.sendOn && line.sendOn <= through),
  );
