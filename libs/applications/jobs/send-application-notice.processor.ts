import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { ApplicationMailing } from '../application-mailing.service.js';
import { sendApplicationNotice } from './send-application-notice.job.js';

type Payload = NonNullable<typeof sendApplicationNotice.payload>;

@Injectable()
export class SendApplicationNoticeProcessor implements TaskProcessor<Payload> {
  readonly contract = sendApplicationNotice;

  constructor(private readonly mailing: ApplicationMailing) {}

  process({ noticeId }: Payload, run: TaskRun): Promise<void> {
    return this.mailing.send(noticeId, run);
  }

  giveUp({ noticeId }: Payload, code: string, tx: Transaction): Promise<void> {
    return this.mailing.giveUp(tx, noticeId, code);
  }
}
