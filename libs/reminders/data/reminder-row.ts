import type { Circumstances, RecipientKind, ReminderOrigin, ReminderStatus } from '../domain/index.js';

/** A reminder that is due and has no row yet. */
export interface DueReminder {
  readonly pupilId: string;
  /** empty when it is about a child that is not registered */
  readonly registrationId: string | null;
  readonly regionId: string;
  readonly rule: ReminderOrigin;
  readonly recipientKind: RecipientKind;
  readonly recipientId: string;
  readonly dueOn: string;
  /** the day from which the rule counts */
  readonly anchorOn: string;
  readonly ruleVersion: number;
  /** working days between the step and this rung of its ladder */
  readonly rungDays: number;
}

/** A reminder that this worker is about to send, with all that decides whether and to whom. */
export interface ClaimedReminder extends DueReminder, Circumstances {
  readonly id: string;
  readonly round: number;
  /** the reminder that did not reach its receiver, so that this one was made */
  readonly insteadOf: string | null;
  /** the place of the matter: the preschool of the child, or the school of the registration */
  readonly locationId: string | null;
  /** of that school */
  readonly boardId: string | null;
  /** of the rules in force */
  readonly rulesVersion: string;
  /** the agreed day for this child */
  readonly agreedOn: string;
  /** the office that is written to, or for parents the municipality */
  readonly organisation: string;
  readonly addresses: readonly string[];
  /** those that no mail server has refused */
  readonly usableAddresses: readonly string[];
}

/** A line in a list: stored, or (without id) foreseen. */
export interface ReminderLine extends DueReminder {
  readonly id: string | null;
  /** when it goes out, as was foreseen; empty for what is stored */
  readonly sendOn: string | null;
  readonly insteadOf: string | null;
  readonly status: ReminderStatus;
  readonly reason: string | null;
  /** why a person holds it back */
  readonly heldReason: string | null;
  /** masked when stored; of what is foreseen still whole */
  readonly address: string | null;
  readonly sentAt: Date | null;
  readonly settledAt: Date | null;
  /** the moment in full precision, for the next page */
  readonly settledText: string | null;
}

/** A collected mail that this worker is about to send. */
export interface ClaimedDigest {
  readonly id: string;
  readonly address: string;
  readonly audience: 'office' | 'guardian' | 'numbers';
}

export interface DeliveryRow {
  readonly outboxId: string;
  readonly reminderId: string;
  readonly result: 'accepted' | 'refused';
  readonly code: string | null;
  readonly messageId: string | null;
  readonly attempt: number;
}
