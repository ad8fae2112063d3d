import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianMailing } from '../guardian-mailing.service.js';
import { sendGuardianMail } from './send-guardian-mail.job.js';

type Payload = NonNullable<typeof sendGuardianMail.payload>;

@Injectable()
export class SendGuardianMailProcessor implements TaskProcessor<Payload> {
  readonly contract = sendGuardianMail;

  constructor(private readonly mailing: GuardianMailing) {}

  process({ mailId }: Payload, run: TaskRun): Promise<void> {
    return this.mailing.send(mailId, run);
  }

  giveUp({ mailId }: Payload, code: string, tx: Transaction): Promise<void> {
    return this.mailing.giveUp(tx, mailId, code);
  }
}
