import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { ClockKeeper } from '../clock-keeper.service.js';

/** After an edit of the law, a new release with other rows, or a corrected birth date. */
@Injectable()
export class KeepClocks implements PeriodicWork {
  readonly periodicName = 'registrations.clocks';
  readonly everySeconds = 30;

  constructor(private readonly clocks: ClockKeeper) {}

  async runPeriodically(): Promise<void> {
    await this.clocks.refresh();
  }
}
