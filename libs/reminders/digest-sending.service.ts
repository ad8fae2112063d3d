import { SystemStatements, type Transaction } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { MailError, type SentMail } from '#libs/platform/mail/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
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
    const today = this.clock.today();
    const claimed = await this.reminders.claimDigest(digestId, today);
    if (!claimed) return;
    const { digest, items } = claimed;
    const sorted = await this.sort(digest, items, today);
    const sent = sorted.live.length > 0 ? await this.mail.hand(digest, sorted.live, run) : undefined;
    // As almost always: the mail is gone, and there is nothing else to tell.
    if (isSent(sent) && sorted.lapsed.length + sorted.elsewhere.length === 0) {
      return this.recordSent(this.system, digest, sorted.live, { sent, run });
    }
    await this.system.run(run.actor, async (tx) => {
      await this.recordOutcome(tx, digest, sorted.live, { sent, run });
      await this.records.lapse(tx, sorted.lapsed, this.clock.now());
      await this.records.loosen(tx, digestId, sorted.elsewhere);
    });
  }

  /** After the last attempt: each reminder is visible under "Mislukt", where a person can offer it again. */
  async giveUp(tx: Transaction, digestId: string, code: string): Promise<void> {
    const at = this.clock.now();
    await this.records.failAll(tx, digestId, { reason: code, addressHint: null, at });
    await this.records.end(tx, { id: digestId, status: 'failed', reason: code, at });
  }

  private async recordOutcome(
    tx: Transaction,
    digest: ClaimedDigest,
    live: readonly ClaimedReminder[],
    { sent, run }: { readonly sent: SentMail | MailError | undefined; readonly run: TaskRun },
  ): Promise<void> {
    if (isSent(sent)) return this.recordSent(tx, digest, live, { sent, run });
    await run.finish(tx);
    if (sent) await this.recordRefused(tx, digest, live, { sent, run });
    else await this.records.end(tx, { id: digest.id, status: 'lapsed', reason: null, at: this.clock.now() });
  }

  private async recordSent(
    on: Pick<SystemStatements, 'query'>,
    digest: ClaimedDigest,
    live: readonly ClaimedReminder[],
    { sent, run }: { readonly sent: SentMail; readonly run: TaskRun },
  ): Promise<void> {
    const ids = live.map(({ id }) => id);
    const delivery = { ...this.deliveryOf(digest, run), messageId: sent.messageId };
    await run.finishWith(() =>
      this.records.recordSent(on, ids, { ...delivery, addressHint: maskedAddress(digest.address) }),
    );
  }

  private async recordRefused(
    tx: Transaction,
    digest: ClaimedDigest,
    live: readonly ClaimedReminder[],
    { sent, run }: { readonly sent: MailError; readonly run: TaskRun },
  ): Promise<void> {
    const delivery = this.deliveryOf(digest, run);
    const { at } = delivery;
    await this.records.recordRefused(tx, { ...delivery, code: sent.code });
    const ids = live.map(({ id }) => id);
    const hint = maskedAddress(digest.address);
    const failed = new Set(await this.records.fail(tx, ids, { reason: sent.code, addressHint: hint, at }));
    await this.records.end(tx, { id: digest.id, status: 'failed', reason: sent.code, at });
    for (const reminder of live) if (failed.has(reminder.id)) await this.passing.on(tx, reminder);
    await this.mail.bounce(tx, digest, sent);
  }

  private deliveryOf(digest: ClaimedDigest, run: TaskRun) {
    return { outboxId: run.outboxId, digestId: digest.id, attempt: run.attempt, at: this.clock.now() };
  }

  private async sort(digest: ClaimedDigest, items: readonly ClaimedReminder[], today: LocalDate): Promise<Sorted> {
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

const isSent = (sent: SentMail | MailError | undefined): sent is SentMail =>
  sent !== undefined && !(sent instanceof MailError);
