import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { ClaimedReminder } from './data/reminder-row.js';
import { SendingReminders } from './data/sending.repository.js';
import { type RecipientKind, nextInLine, seesNumbersOnly } from './domain/index.js';

/** Whoever stands in gets the matter when mail does not arrive; a person sees both: what failed, and what went out instead. */
@Injectable()
export class PassingOn {
  constructor(private readonly reminders: SendingReminders) {}

  async on(tx: Transaction, reminder: ClaimedReminder): Promise<void> {
    const subject = reminder.registrationId === null ? 'child' : 'registration';
    let kind = nextInLine(reminder.recipientKind, subject);
    // A place that is not known (a child without preschool, a school without board) has nobody: on to the next.
    while (kind && officeOf(kind, reminder) === null) kind = nextInLine(kind, subject);
    const id = kind ? officeOf(kind, reminder) : null;
    if (kind && id !== null) await this.reminders.redirect(tx, reminder.id, { kind, id });
  }
}

function officeOf(kind: RecipientKind, { regionId, boardId, locationId }: ClaimedReminder): string | null {
  if (kind === 'region-coordinator' || seesNumbersOnly(kind)) return regionId;
  return kind === 'board-administrator' ? boardId : locationId;
}
