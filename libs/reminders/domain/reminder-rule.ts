import type { LegalCalendar } from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';
import type { RecipientKind, ReminderSubject } from './recipient.js';
import { addWorkingDays } from './working-days.js';

export const reminderRuleIds = [
  'may-register',
  'at-3y3m',
  'at-3y5m',
  'overdue',
  'no-school-3y9m',
  'ten-weeks-left',
  'decision-14-days',
  'decision-5-days',
  'decision-overdue',
  'completion-ended',
  'placement-14-days',
  'opp-14-days',
  'tlv-7-days',
  'objection-7-days',
] as const;
export type ReminderRuleId = (typeof reminderRuleIds)[number];

/** By what a reminder came: a rule, or a person who asked (herinner allen). */
export const reminderOrigins = [...reminderRuleIds, 'chase'] as const;
export type ReminderOrigin = (typeof reminderOrigins)[number];

/** The day from which a rule counts. */
export const reminderAnchors = ['birth', 'decision', 'completion', 'placement', 'opp', 'tlv', 'objection'] as const;
export type ReminderAnchor = (typeof reminderAnchors)[number];

/** One receiver of a rule: on the day of the rule, or so many working days later when nothing has been done by then. */
export interface Rung {
  readonly recipientKind: RecipientKind;
  readonly workingDays: number;
}

/** What an administrator may change of a rule. */
export interface RuleSettings {
  readonly active: boolean;
  readonly months: number;
  /** added after the months; negative is earlier */
  readonly days: number;
  /** added last, by the calendar of days off; negative is earlier */
  readonly workingDays: number;
  readonly rungs: readonly Rung[];
}

/** One step of the plan: so long after (or before) a day, to these receivers. */
export interface ReminderRule extends RuleSettings {
  readonly id: ReminderRuleId;
  readonly subject: ReminderSubject;
  readonly anchor: ReminderAnchor;
  readonly kind: 'reminder' | 'overdue' | 'escalation';
  /** law or agreement that it comes from */
  readonly source: string;
  /** one more after every change; a reminder remembers by which it was made */
  readonly version: number;
}

/** The day of a step. */
export function reminderDueOn(
  { months, days, workingDays }: Pick<RuleSettings, 'months' | 'days' | 'workingDays'>,
  anchorOn: LocalDate,
  calendar: LegalCalendar,
): LocalDate {
  return addWorkingDays(addDays(addMonths(anchorOn, months), days), workingDays, calendar);
}
