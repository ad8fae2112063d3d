import type { Transaction } from '#libs/database/index.js';
import { Config } from '#libs/platform/config/index.js';
import { BouncedAddresses, MailError, Mailer, type SentMail } from '#libs/platform/mail/index.js';
import type { TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import type { ClaimedDigest, ClaimedReminder } from './data/reminder-row.js';
import { digestMail } from './digest-mail.js';
import { ReminderRules } from './reminder-rules.service.js';

/** The mail itself, and what its server said about the address. */
@Injectable()
export class DigestMailing {
  constructor(
    private readonly rules: ReminderRules,
    private readonly mailer: Mailer,
    private readonly bounced: BouncedAddresses,
    private readonly config: Config,
  ) {}

  /** @returns the refusal when it is final; throws one that may pass, so that the work is tried again */
  async hand(digest: ClaimedDigest, live: readonly ClaimedReminder[], run: TaskRun): Promise<SentMail | MailError> {
    const { rules } = await this.rules.at(live[0]?.rulesVersion ?? '');
    const words = digestMail(digest.audience, live, rules, this.config.PUBLIC_ORIGIN);
    try {
      return await this.mailer.send({ ...words, to: [digest.address], outboxId: run.outboxId, signal: run.signal });
    } catch (error) {
      if (error instanceof MailError && error.chance === 'never') return error;
      throw error;
    }
  }

  /** What a refusal says about the address. */
  async bounce(tx: Transaction, { address }: ClaimedDigest, { deadAddresses, code }: MailError): Promise<void> {
    await this.bounced.mark(tx, deadAddresses.length > 0 ? [address] : [], code);
  }
}
