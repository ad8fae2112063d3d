import { Injectable } from '@nestjs/common';
import type { PeriodicWork } from '../../queue/index.js';
import { ImportWork } from '../import-work.service.js';

@Injectable()
export class DiscardOldImports implements PeriodicWork {
  readonly periodicName = 'imports.discard-old';
  readonly everySeconds = 600;

  constructor(private readonly work: ImportWork) {}

  runPeriodically(): Promise<void> {
    return this.work.discardOld();
  }
}
