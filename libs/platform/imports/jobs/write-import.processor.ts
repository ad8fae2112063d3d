import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { TaskProcessor, TaskRun } from '../../queue/index.js';
import { ImportWork } from '../import-work.service.js';
import { writeImport } from './write-import.job.js';

type Payload = { importId: string };

@Injectable()
export class WriteImportProcessor implements TaskProcessor<Payload> {
  readonly contract = writeImport;

  constructor(private readonly work: ImportWork) {}

  process({ importId }: Payload, run: TaskRun): Promise<void> {
    return this.work.write(importId, run);
  }

  giveUp({ importId }: Payload, _code: string, tx: Transaction): Promise<void> {
    return this.work.giveUp(tx, importId);
  }
}
