import {
  type LocalDate,
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '#libs/platform/domain/index.js';

/** Who a reminder goes to. An office of people, or one parent. */
export const recipientKinds = ['preschool', 'guardian', 'preschool-manager', 'region-coordinator'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

export const reminderRuleIds = [
  'may-register',
  'at-3y3m',
  'at-3y5m',
  'overdue',
  'no-school-3y9m',
  'ten-weeks-left',
] as const;
export type ReminderRuleId = (typeof reminderRuleIds)[number];

/** One step of the plan: so many months and days after birth, to these receivers. */
export interface ReminderRule {
  readonly id: ReminderRuleId;
  readonly months: number;
  /** added after the months; negative is earlier */
  readonly days: number;
  readonly recipients: readonly RecipientKind[];
  readonly kind: 'reminder' | 'overdue' | 'escalation';
}

/**
 * The plan for a child that is not registered at a primary school (law-and-process 1.3): the preschool and the parents
 * when it may be registered and twice before the agreed day of 3 years and 6 months, the preschool on the day after it,
 * and then whoever must step in: at 3 years and 9 months, and on the last day that leaves ten weeks.
 * In order of age; every step counts from the birth date, never from the step before.
 */
export const reminderRules: readonly ReminderRule[] = [
  { id: 'may-register', months: 36, days: 0, recipients: ['preschool', 'guardian'], kind: 'reminder' },
  { id: 'at-3y3m', months: 39, days: 0, recipients: ['preschool', 'guardian'], kind: 'reminder' },
  { id: 'at-3y5m', months: 41, days: 0, recipients: ['preschool', 'guardian'], kind: 'reminder' },
  { id: 'overdue', months: 42, days: 1, recipients: ['preschool'], kind: 'overdue' },
  {
    id: 'no-school-3y9m',
    months: 45,
    days: 0,
    recipients: ['preschool-manager', 'region-coordinator'],
    kind: 'escalation',
  },
  {
    id: 'ten-weeks-left',
    months: 48,
    days: -70,
    recipients: ['preschool-manager', 'region-coordinator'],
    kind: 'escalation',
  },
];

/** Months after birth at which the plan ends: at five a child must attend school, and others act (LPW 3 lid 1). */
const endsAfterMonths = 60;

export function reminderRuleOf(id: string): ReminderRule {
  const rule = reminderRules.find((each) => each.id === id);
  if (!rule) throw new RangeError(`No reminder rule ${id}`);
  return rule;
}

/** The day of a step for a child born on that day. */
export const reminderDueOn = ({ months, days }: Pick<ReminderRule, 'months' | 'days'>, bornOn: LocalDate): LocalDate =>
  addDays(addMonths(bornOn, months), days);

/**
 * The step that counts for a child on a day: the last one that is due. A child that comes in late gets that one and not
 * the ones before it. Undefined before the first step, and from the fifth birthday.
 * @param through last day whose steps may be sent (`sendableThrough`)
 */
export function stepFor(bornOn: LocalDate, through: LocalDate): ReminderRule | undefined {
  if (addMonths(bornOn, endsAfterMonths) <= through) return undefined;
  return reminderRules.filter((rule) => reminderDueOn(rule, bornOn) <= through).at(-1);
}

/** Birth dates for which one step counts, both ends included. */
export interface BirthBand {
  readonly rule: ReminderRule;
  readonly bornFromOn: LocalDate;
  readonly bornThroughOn: LocalDate;
}

/** `stepFor` turned round, for whole registers: a child born within a band has that step. In order of the plan. */
export function birthBands(through: LocalDate): BirthBand[] {
  const ends = reminderRules.map((rule) => latestBirthDueBy(rule, through));
  const oldest = latestBirthDueBy({ months: endsAfterMonths, days: 0 }, through);
  return reminderRules.map((rule, i) => ({
    rule,
    bornFromOn: addDays(ends[i + 1] ?? oldest, 1),
    bornThroughOn: ends[i] ?? oldest,
  }));
}

/**
 * Birth dates whose step falls after one day and on or before another: what is still to come. A child may be in two of
 * them, when two of its steps fall in that time.
 */
export function birthBandsBetween(after: LocalDate, through: LocalDate): BirthBand[] {
  return reminderRules.map((rule) => ({
    rule,
    bornFromOn: addDays(latestBirthDueBy(rule, after), 1),
    bornThroughOn: latestBirthDueBy(rule, through),
  }));
}

/**
 * The last birth date whose day of that step is on or before `on`. On the last day of a month also those are reached
 * whose own day that month does not have: 31 August + 6 months = 28 February.
 */
export function latestBirthDueBy({ months, days }: Pick<ReminderRule, 'months' | 'days'>, on: LocalDate): LocalDate {
  const reached = addDays(on, -days);
  const birth = addMonths(reached, -months);
  return dayOf(reached) === daysInMonth(yearOf(reached), monthOf(reached)) ? lastOfMonth(birth) : birth;
}
