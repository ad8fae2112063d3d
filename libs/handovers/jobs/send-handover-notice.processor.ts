import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverNoticing } from '../handover-noticing.service.js';
import { sendHandoverNotice } from './send-handover-notice.job.js';

type Payload = NonNullable<typeof sendHandoverNotice.payload>;

@Injectable()
export class SendHandoverNoticeProcessor implements TaskProcessor<Payload> {
  readonly contract = sendHandoverNotice;

  constructor(private readonly noticing: HandoverNoticing) {}

  process({ noticeId }: Payload, run: TaskRun): Promise<void> {
    return this.noticing.send(noticeId, run);
  }

  giveUp({ noticeId }: Payload, code: string, tx: Transaction): Promise<void> {
    return this.noticing.giveUp(tx, noticeId, code);
  }
}
