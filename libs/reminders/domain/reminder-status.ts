import type { LocalDate } from '#libs/platform/domain/index.js';
import { type ReminderRuleId, reminderDueOn, reminderRuleOf } from './reminder-rule.js';

export const reminderStatuses = ['planned', 'in-progress', 'sent', 'failed', 'lapsed'] as const;
export type ReminderStatus = (typeof reminderStatuses)[number];

/** What is known of the child and the receiver at the moment of sending. */
export interface Circumstances {
  readonly bornOn: LocalDate;
  readonly firstRegisteredOn: LocalDate | null;
  readonly leftOn: LocalDate | null;
  /** the receiver still has to do with this child: the same preschool, a guardian with authority */
  readonly recipientIsCurrent: boolean;
}

export type LapseReason = 'registered' | 'left' | 'recipient-changed' | 'birth-date-changed';

/** Why a reminder that was planned must not go out any more; undefined when it must. */
export function lapseReasonOf(
  reminder: { readonly rule: ReminderRuleId; readonly dueOn: LocalDate },
  now: Circumstances,
): LapseReason | undefined {
  if (now.leftOn !== null) return 'left';
  if (now.firstRegisteredOn !== null) return 'registered';
  if (!now.recipientIsCurrent) return 'recipient-changed';
  return reminderDueOn(reminderRuleOf(reminder.rule), now.bornOn) === reminder.dueOn ? undefined : 'birth-date-changed';
}
