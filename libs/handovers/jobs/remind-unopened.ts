import { Clock } from '#libs/platform/clock/index.js';
import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { UnopenedReminders } from '../unopened-reminders.service.js';

/** A school that did not open what lies there is reminded, wherever the worker stood still meanwhile. */
@Injectable()
export class RemindUnopened implements PeriodicWork {
  readonly periodicName = 'handovers.remind-unopened';
  readonly everySeconds = 600;

  constructor(
    private readonly reminders: UnopenedReminders,
    private readonly clock: Clock,
  ) {}

  async runPeriodically(): Promise<void> {
    await this.reminders.plan(this.clock.today());
  }
}
