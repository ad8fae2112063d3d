import type { Transaction } from '#libs/database/index.js';
import type { TaskProcessor, TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { DossierMaking } from '../dossier-making.service.js';
import { makeDossier } from './make-dossier.job.js';

type Payload = NonNullable<typeof makeDossier.payload>;

@Injectable()
export class MakeDossierProcessor implements TaskProcessor<Payload> {
  readonly contract = makeDossier;

  constructor(private readonly making: DossierMaking) {}

  process({ dossierId }: Payload, run: TaskRun): Promise<void> {
    return this.making.make(dossierId, run);
  }

  giveUp({ dossierId }: Payload, code: string, tx: Transaction): Promise<void> {
    return this.making.giveUp(tx, dossierId, code);
  }
}
