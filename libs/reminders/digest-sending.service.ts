import { SystemStatements, type Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { MailError, type SentMail } from '#libs/platform/mail/index.js';
import type { TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { DigestRecords } from './data/digest-records.repository.js';
import type { ClaimedDigest, ClaimedReminder } from './data/reminder-row.js';
import { SendingReminders } from './data/sending.repository.js';
import { DigestMailing } from './digest-mailing.js';
import { type LapseReason, lapseReasonOf, maskedAddress } from './domain/index.js';
import { PassingOn } from './passing-on.js';
import { ReminderRules } from './reminder-rules.service.js';

/** What is in a collected mail, looked at just before it goes. */
interface Sorted {
  readonly live: ClaimedReminder[];
  readonly lapsed: { readonly id: string; readonly reason: LapseReason }[];
  /** this address has nothing to do with them any more: they find another mail */
  readonly elsewhere: string[];
}

/** Sends one collected mail. As with a single one: recorded exactly once, sent at least once. */
@Injectable()
export class DigestSending {
  constructor(
    private readonly system: SystemStatements,
    private readonly reminders: SendingReminders,
    private readonly records: DigestRecords,
    private readonly rules: ReminderRules,
    private readonly passing: PassingOn,
    private readonly mail: DigestMailing,
    private readonly clock: Clock,
  ) {}

  async send(digestId: string, run: TaskRun): Promise<void> {
    const digest = await this.reminders.claimDigest(digestId);
    if (!digest) return;
    const sorted = await this.sort(digest);
    const sent = sorted.live.length > 0 ? await this.mail.hand(digest, sorted.live, run) : undefined;
    await this.system.run(run.actor, async (tx) => {
      await run.finish(tx);
      await this.records.lapse(tx, sorted.lapsed, this.clock.now());
      await this.records.loosen(tx, digestId, sorted.elsewhere);
      if (sent) await this.record(tx, digest, sorted.live, { sent, run });
      else await this.records.end(tx, { id: digestId, status: 'lapsed', reason: null, at: this.clock.now() });
      await this.mail.settle(tx, digest, sent);
    });
  }

  /** After the last attempt: each reminder is visible under "Mislukt", where a person can offer it again. */
  async giveUp(tx: Transaction, digestId: string, code: string): Promise<void> {
    const at = this.clock.now();
    await this.records.failAll(tx, digestId, { reason: code, addressHint: null, at });
    await this.records.end(tx, { id: digestId, status: 'failed', reason: code, at });
  }

  private async record(
    tx: Transaction,
    digest: ClaimedDigest,
    live: readonly ClaimedReminder[],
    { sent, run }: { readonly sent: SentMail | MailError; readonly run: TaskRun },
  ): Promise<void> {
    const [at, addressHint] = [this.clock.now(), maskedAddress(digest.address)];
    const delivery = { outboxId: run.outboxId, digestId: digest.id, attempt: run.attempt, at };
    const ids = live.map(({ id }) => id);
    if (sent instanceof MailError) {
      await this.records.recordDelivery(tx, { ...delivery, result: 'refused', code: sent.code, messageId: null });
      const failed = new Set(await this.records.fail(tx, ids, { reason: sent.code, addressHint, at }));
      await this.records.end(tx, { id: digest.id, status: 'failed', reason: sent.code, at });
      for (const reminder of live) if (failed.has(reminder.id)) await this.passing.on(tx, reminder);
    } else {
      await this.records.recordSent(tx, ids, { ...delivery, addressHint, messageId: sent.messageId });
    }
  }

  private async sort(digest: ClaimedDigest): Promise<Sorted> {
    const today = this.clock.today();
    const items = await this.reminders.itemsOf(digest.id, today);
    const sorted: Sorted = { live: [], lapsed: [], elsewhere: [] };
    for (const item of items) {
      const reason = lapseReasonOf(item, item, { ...(await this.rules.at(item.rulesVersion)), today });
      if (reason) sorted.lapsed.push({ id: item.id, reason });
      else if (item.addresses.some((each) => each.trim().toLowerCase() === digest.address)) sorted.live.push(item);
      else sorted.elsewhere.push(item.id);
    }
    return sorted;
  }
}
