import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { DigestSending } from '../digest-sending.service.js';
import { sendDigest } from './send-digest.job.js';

type Payload = NonNullable<typeof sendDigest.payload>;

@Injectable()
export class SendDigestProcessor implements TaskProcessor<Payload> {
  readonly contract = sendDigest;

  constructor(private readonly sending: DigestSending) {}

  process({ digestId }: Payload, run: TaskRun): Promise<void> {
    return this.sending.send(digestId, run);
  }

  giveUp({ digestId }: Payload, code: string, tx: Transaction): Promise<void> {
    return this.sending.giveUp(tx, digestId, code);
  }
}
