import { Config } from '#libs/platform/config/index.js';
import { MailError, Mailer, type SentMail } from '#libs/platform/mail/index.js';
import type { TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import type { ClaimedReminder } from './data/reminder-row.js';
import { kindOf, reminderMail } from './reminder-mail.js';
import { ReminderRules } from './reminder-rules.service.js';

/** The mail of one reminder by itself. */
@Injectable()
export class ReminderMailing {
  constructor(
    private readonly rules: ReminderRules,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  /** @returns the refusal when it is final; throws one that may pass, so that the work is tried again */
  async hand(reminder: ClaimedReminder, run: TaskRun): Promise<SentMail | MailError> {
    const { rules } = await this.rules.at(reminder.rulesVersion);
    const words = reminderMail({ ...reminder, kind: kindOf(reminder.rule, rules) }, this.config.PUBLIC_ORIGIN);
    try {
      return await this.mailer.send({ ...words, to: reminder.addresses, outboxId: run.outboxId, signal: run.signal });
    } catch (error) {
      if (error instanceof MailError && error.chance === 'never') return error;
      throw error;
    }
  }
}
