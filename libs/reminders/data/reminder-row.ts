import type { Circumstances, RecipientKind, ReminderRuleId, ReminderStatus } from '../domain/index.js';

/** A reminder that is due and has no row yet. */
export interface DueReminder {
  readonly pupilId: string;
  readonly regionId: string;
  readonly rule: ReminderRuleId;
  readonly recipientKind: RecipientKind;
  readonly recipientId: string;
  readonly dueOn: string;
}

/** A reminder that this worker is about to send, with all that decides whether and to whom. */
export interface ClaimedReminder extends DueReminder, Omit<Circumstances, 'bornOn'> {
  readonly id: string;
  readonly round: number;
  /** empty when nobody watches the child any more */
  readonly bornOn: string | null;
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
  readonly status: ReminderStatus;
  readonly reason: string | null;
  /** masked when stored; of what is foreseen still whole */
  readonly address: string | null;
  readonly sentAt: Date | null;
  readonly settledAt: Date | null;
  /** the moment in full precision, for the next page */
  readonly settledText: string | null;
}

export interface DeliveryRow {
  readonly outboxId: string;
  readonly reminderId: string;
  readonly result: 'accepted' | 'refused';
  readonly code: string | null;
  readonly messageId: string | null;
  readonly attempt: number;
}
