import type { LocalDate } from '#libs/platform/domain/index.js';
import type { RecipientKind } from './recipient.js';
import { type ReminderRule, type ReminderOrigin, reminderDueOn } from './reminder-rule.js';
import { type SendingDays, sendOn } from './send-days.js';

export const reminderStatuses = ['planned', 'in-progress', 'held', 'sent', 'failed', 'lapsed'] as const;
export type ReminderStatus = (typeof reminderStatuses)[number];

/** What is known of the child and the receiver at the moment of sending. */
export interface Circumstances {
  /** the day from which the rule counts, as it is now; null when it does not apply any more */
  readonly currentAnchorOn: LocalDate | null;
  readonly firstRegisteredOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
  /** the receiver still has to do with this child: the same preschool, a guardian with authority */
  readonly recipientIsCurrent: boolean;
}

export const lapseReasons = [
  'registered',
  'left',
  'recipient-changed',
  'birth-date-changed',
  'task-done',
  'date-moved',
  'rule-changed',
] as const;
export type LapseReason = (typeof lapseReasons)[number];

/** A reminder as it was made. */
export interface PlannedReminder {
  readonly rule: ReminderOrigin;
  readonly registrationId: string | null;
  readonly recipientKind: RecipientKind;
  readonly anchorOn: LocalDate;
  readonly dueOn: LocalDate;
  /** the reminder that did not reach its receiver, so that this one was made */
  readonly insteadOf: string | null;
}

/** The rules as they are now, and the day on which is sent. */
export interface RulesNow {
  readonly rules: readonly ReminderRule[];
  readonly days: SendingDays;
  readonly today: LocalDate;
}

/** Why a reminder that was planned must not go out any more; undefined when it must. */
export function lapseReasonOf(reminder: PlannedReminder, now: Circumstances, law: RulesNow): LapseReason | undefined {
  if (now.leftOn !== null) return 'left';
  if (now.firstRegisteredOn !== null) return 'registered';
  if (!now.recipientIsCurrent) return 'recipient-changed';
  if (reminder.rule === 'chase') return undefined;
  const moved = reasonOfAnchor(reminder, now.currentAnchorOn);
  if (moved) return moved;
  return isOfRule(reminder, law) ? undefined : 'rule-changed';
}

/** Of a registration the day is empty once the matter is done, and another one when it was worked out anew. */
function reasonOfAnchor(
  { registrationId, anchorOn }: PlannedReminder,
  currentOn: LocalDate | null,
): LapseReason | undefined {
  if (currentOn === anchorOn) return undefined;
  if (registrationId === null) return 'birth-date-changed';
  return currentOn === null ? 'task-done' : 'date-moved';
}

/** The rule still gives this reminder: on that day, to that receiver, and not later than today. */
function isOfRule({ rule: id, anchorOn, dueOn, recipientKind, insteadOf }: PlannedReminder, law: RulesNow): boolean {
  const rule = law.rules.find((each) => each.id === id);
  if (!rule?.active || reminderDueOn(rule, anchorOn, law.days.legal) !== dueOn) return false;
  if (insteadOf !== null) return true;
  const rung = rule.rungs.find((each) => each.recipientKind === recipientKind);
  return rung !== undefined && sendOn(dueOn, law.days, rung.workingDays) <= law.today;
}
