import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { AttachmentTending } from '../attachment-tending.service.js';

/** Files that no answer refers to go after a day; files that could not be scanned are scanned. */
@Injectable()
export class TendAttachments implements PeriodicWork {
  readonly periodicName = 'handovers.tend-attachments';
  readonly everySeconds = 300;

  constructor(private readonly tending: AttachmentTending) {}

  async runPeriodically(): Promise<void> {
    await this.tending.removeUnused();
    await this.tending.scanWaiting();
  }
}
