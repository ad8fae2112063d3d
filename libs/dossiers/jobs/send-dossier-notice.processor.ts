import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { DossierNoticing } from '../dossier-noticing.service.js';
import { sendDossierNotice } from './send-dossier-notice.job.js';

type Payload = NonNullable<typeof sendDossierNotice.payload>;

@Injectable()
export class SendDossierNoticeProcessor implements TaskProcessor<Payload> {
  readonly contract = sendDossierNotice;

  constructor(private readonly noticing: DossierNoticing) {}

  process({ dossierId }: Payload, run: TaskRun): Promise<void> {
    return this.noticing.send(dossierId, run);
  }

  giveUp({ dossierId }: Payload, code: string, tx: Transaction): Promise<void> {
    return this.noticing.giveUp(tx, dossierId, code);
  }
}
