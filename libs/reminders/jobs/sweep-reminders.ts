import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { ReminderSweep } from '../reminder-sweep.service.js';

/** So that a file that was taken over just now leads to mail within half a minute. */
@Injectable()
export class SweepReminders implements PeriodicWork {
  readonly periodicName = 'reminders.sweep';
  readonly everySeconds: number;

  constructor(
    private readonly reminders: ReminderSweep,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.everySeconds = config.REMINDER_SWEEP_SECONDS;
  }

  async runPeriodically(): Promise<void> {
    await this.reminders.sweep(this.clock.today());
  }
}
