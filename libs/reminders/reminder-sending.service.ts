import { SystemStatements, type Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import { BouncedAddresses, MailError, Mailer, type SentMail } from '#libs/platform/mail/index.js';
import type { TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import type { ClaimedReminder } from './data/reminder-row.js';
import { SendingReminders } from './data/sending.repository.js';
import { type LapseReason, lapseReasonOf, maskedAddress } from './domain/index.js';
import { reminderMail } from './reminder-mail.js';

/** Sends one reminder. Recorded exactly once; sent at least once: twice only when we die between their "250" and our commit. */
@Injectable()
export class ReminderSending {
  constructor(
    private readonly system: SystemStatements,
    private readonly reminders: SendingReminders,
    private readonly mailer: Mailer,
    private readonly bounced: BouncedAddresses,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async send(reminderId: string, round: number, run: TaskRun): Promise<void> {
    const reminder = await this.claim(reminderId, round, run);
    if (!reminder) return;
    const sent = await this.hand(reminder, run);
    const addressHint = hintOf(reminder.addresses);
    await this.system.run(run.actor, async (tx) => {
      await run.finish(tx);
      const delivery = { outboxId: run.outboxId, reminderId, attempt: run.attempt };
      if (sent instanceof MailError) {
        const refused = { ...delivery, result: 'refused', code: sent.code, messageId: null } as const;
        await this.reminders.recordRefused(tx, refused, addressHint, this.clock.now());
      } else {
        const accepted = { ...delivery, result: 'accepted', code: null, messageId: sent.messageId } as const;
        await this.reminders.recordSent(tx, accepted, addressHint, this.clock.now());
        if (round > 1) await this.bounced.forget(tx, reminder.addresses);
      }
      await this.bounced.mark(tx, sent.deadAddresses, sent instanceof MailError ? sent.code : 'smtp-550');
    });
  }

  /** After the last attempt: visible under "Mislukt", where a person can offer it again. */
  async giveUp(tx: Transaction, reminderId: string, round: number, code: string): Promise<void> {
    await this.reminders.end(tx, { id: reminderId, round, status: 'failed', reason: code, at: this.clock.now() });
  }

  /** @returns undefined when there is nothing (more) to send; the work is done then */
  private async claim(reminderId: string, round: number, run: TaskRun): Promise<ClaimedReminder | undefined> {
    const reminder = await this.reminders.claim(reminderId, round, this.clock.today());
    if (!reminder) return undefined;
    const lapsed = lapseOf(reminder);
    // An address that a server refused is tried again only when a person asks for it.
    const usable = round > 1 ? reminder.addresses : reminder.usableAddresses;
    if (!lapsed && usable.length > 0) return { ...reminder, addresses: usable };
    const missing = reminder.addresses.length === 0 ? 'address-missing' : 'address-bounced';
    const end = lapsed
      ? ({ status: 'lapsed', reason: lapsed } as const)
      : ({ status: 'failed', reason: missing } as const);
    const addressHint = hintOf(reminder.addresses);
    await this.system.run(run.actor, async (tx) => {
      await this.reminders.end(tx, { id: reminderId, ...end, addressHint, at: this.clock.now() });
      await run.finish(tx);
    });
    return undefined;
  }

  /** @returns the refusal when it is final; throws one that may pass, so that the work is tried again */
  private async hand(reminder: ClaimedReminder, run: TaskRun): Promise<SentMail | MailError> {
    const words = reminderMail(reminder, this.config.PUBLIC_ORIGIN);
    try {
      return await this.mailer.send({ ...words, to: reminder.addresses, outboxId: run.outboxId, signal: run.signal });
    } catch (error) {
      if (error instanceof MailError && error.chance === 'never') return error;
      throw error;
    }
  }
}

function lapseOf(reminder: ClaimedReminder): LapseReason | undefined {
  const { bornOn } = reminder;
  return bornOn === null ? 'left' : lapseReasonOf(reminder, { ...reminder, bornOn });
}

const hintOf = (addresses: readonly string[]): string => addresses.map(maskedAddress).join(', ');
