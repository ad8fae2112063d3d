import { Clock } from '#libs/platform/clock/index.js';
import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { ApplicationKeeping } from '../application-keeping.service.js';

/** A school that lets an application lie is reminded, and what nobody confirmed goes. */
@Injectable()
export class KeepApplications implements PeriodicWork {
  readonly periodicName = 'applications.keep';
  readonly everySeconds = 600;

  constructor(
    private readonly keeping: ApplicationKeeping,
    private readonly clock: Clock,
  ) {}

  async runPeriodically(): Promise<void> {
    await this.keeping.remind(this.clock.today());
    await this.keeping.removeUnconfirmed(this.clock.now());
  }
}
