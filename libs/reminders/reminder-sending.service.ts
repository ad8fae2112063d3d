import { SystemStatements, type Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { BouncedAddresses, MailError, type SentMail } from '#libs/platform/mail/index.js';
import type { TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import type { ClaimedReminder } from './data/reminder-row.js';
import { SendingReminders } from './data/sending.repository.js';
import { isDeputy, lapseReasonOf, maskedAddress } from './domain/index.js';
import { PassingOn } from './passing-on.js';
import { ReminderMailing } from './reminder-mailing.js';
import { ReminderRules } from './reminder-rules.service.js';

/** Sends one reminder. Recorded exactly once; sent at least once: twice only when we die between their "250" and our commit. */
@Injectable()
export class ReminderSending {
  constructor(
    private readonly system: SystemStatements,
    private readonly reminders: SendingReminders,
    private readonly rules: ReminderRules,
    private readonly passing: PassingOn,
    private readonly mailing: ReminderMailing,
    private readonly bounced: BouncedAddresses,
    private readonly clock: Clock,
  ) {}

  async send(reminderId: string, round: number, run: TaskRun): Promise<void> {
    const reminder = await this.claim(reminderId, round, run);
    if (!reminder) return;
    const sent = await this.mailing.hand(reminder, run);
    await this.system.run(run.actor, async (tx) => {
      await run.finish(tx);
      await this.record(tx, reminder, sent, run);
      await this.bounced.mark(tx, sent.deadAddresses, sent instanceof MailError ? sent.code : 'smtp-550');
    });
  }

  private async record(tx: Transaction, reminder: ClaimedReminder, sent: SentMail | MailError, run: TaskRun) {
    const [addressHint, at] = [hintOf(reminder.addresses), this.clock.now()];
    const delivery = { outboxId: run.outboxId, reminderId: reminder.id, attempt: run.attempt };
    if (sent instanceof MailError) {
      const refused = { ...delivery, result: 'refused', code: sent.code, messageId: null } as const;
      await this.reminders.recordRefused(tx, refused, addressHint, at);
      await this.passing.on(tx, reminder);
    } else {
      const accepted = { ...delivery, result: 'accepted', code: null, messageId: sent.messageId } as const;
      await this.reminders.recordSent(tx, accepted, addressHint, at);
      if (reminder.round > 1) await this.bounced.forget(tx, reminder.addresses);
    }
  }

  /** After the last attempt: visible under "Mislukt", where a person can offer it again. */
  async giveUp(tx: Transaction, reminderId: string, round: number, code: string): Promise<void> {
    await this.reminders.end(tx, { id: reminderId, round, status: 'failed', reason: code, at: this.clock.now() });
  }

  /** @returns undefined when there is nothing (more) to send; the work is done then */
  private async claim(reminderId: string, round: number, run: TaskRun): Promise<ClaimedReminder | undefined> {
    const today = this.clock.today();
    const reminder = await this.reminders.claim(reminderId, round, today);
    if (!reminder) return undefined;
    const lapsed = lapseReasonOf(reminder, reminder, { ...(await this.rules.at(reminder.rulesVersion)), today });
    // An address that a server refused is tried again only when a person asks for it.
    const usable = round > 1 ? reminder.addresses : reminder.usableAddresses;
    if (!lapsed && usable.length > 0) return { ...reminder, addresses: usable };
    await this.system.run(run.actor, async (tx) => {
      const end = lapsed ? ({ status: 'lapsed', reason: lapsed } as const) : unreachable(reminder);
      await this.reminders.end(tx, {
        id: reminderId,
        ...end,
        addressHint: hintOf(reminder.addresses),
        at: this.clock.now(),
      });
      if (!lapsed) await this.passing.on(tx, reminder);
      await run.finish(tx);
    });
    return undefined;
  }
}

/** That there is no deputy is no fault; that a mailbox is missing or refused is one for a person to mend. */
function unreachable({ addresses, recipientKind }: ClaimedReminder) {
  if (addresses.length > 0) return { status: 'failed', reason: 'address-bounced' } as const;
  if (isDeputy(recipientKind)) return { status: 'lapsed', reason: 'no-deputy' } as const;
  return { status: 'failed', reason: 'address-missing' } as const;
}

const hintOf = (addresses: readonly string[]): string => addresses.map(maskedAddress).join(', ');
