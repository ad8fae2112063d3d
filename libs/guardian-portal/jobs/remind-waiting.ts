import { Clock } from '#libs/platform/clock/index.js';
import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { WaitingReminders } from '../waiting-reminders.service.js';

/** A parent who did not decide is reminded, wherever the worker stood still meanwhile. */
@Injectable()
export class RemindWaiting implements PeriodicWork {
  readonly periodicName = 'guardian-portal.remind-waiting';
  readonly everySeconds = 600;

  constructor(
    private readonly reminders: WaitingReminders,
    private readonly clock: Clock,
  ) {}

  async runPeriodically(): Promise<void> {
    await this.reminders.plan(this.clock.today());
  }
}
