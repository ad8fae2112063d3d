import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { TaskProcessor, TaskRun } from '../../queue/index.js';
import { ImportWork } from '../import-work.service.js';
import { checkImport } from './check-import.job.js';

type Payload = { importId: string };

@Injectable()
export class CheckImportProcessor implements TaskProcessor<Payload> {
  readonly contract = checkImport;

  constructor(private readonly work: ImportWork) {}

  process({ importId }: Payload, run: TaskRun): Promise<void> {
    return this.work.check(importId, run);
  }

  giveUp({ importId }: Payload, _code: string, tx: Transaction): Promise<void> {
    return this.work.giveUp(tx, importId);
  }
}
