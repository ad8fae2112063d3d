import type { Transaction } from '#libs/database/index.js';
import { Outbox } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianMails, type NewGuardianMail } from './data/guardian-mails.repository.js';
import { sendGuardianMail } from './jobs/send-guardian-mail.job.js';

/** Mails to parents are rows first; the worker sends them. */
@Injectable()
export class GuardianMailPlanning {
  constructor(
    private readonly mails: GuardianMails,
    private readonly outbox: Outbox,
  ) {}

  /** @returns false when it was planned before: a second time nothing happens */
  async plan(tx: Transaction, mail: NewGuardianMail, at: Date): Promise<boolean> {
    const mailId = await this.mails.plan(tx, mail, at);
    if (mailId === undefined) return false;
    await this.outbox.add(tx, sendGuardianMail, { mailId }, { uniqueKey: `guardian-mail:${mailId}` });
    return true;
  }
}
