import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { DossierClearing } from '../dossier-clearing.service.js';

/** PDFs that were kept long enough go, and those of what was taken back. */
@Injectable()
export class ClearDossiers implements PeriodicWork {
  readonly periodicName = 'dossiers.clear';
  readonly everySeconds = 60;

  constructor(private readonly clearing: DossierClearing) {}

  runPeriodically(): Promise<void> {
    return this.clearing.clear();
  }
}
