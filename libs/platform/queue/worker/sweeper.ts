import { Config } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import type { PeriodicWork } from '../task.js';
import { TaskStore } from './task-store.js';

const keepDoneDays = 30;
const mostRemovedPerRound = 5_000;

/** Gives work back whose worker died or whose job got lost in Redis, and clears away what was done long ago. */
@Injectable()
export class Sweeper implements PeriodicWork {
  readonly periodicName = 'outbox.sweep';
  readonly everySeconds: number;

  constructor(
    private readonly store: TaskStore,
    private readonly logger: Logger,
    config: Config,
  ) {
    this.everySeconds = Math.min(5, config.TASK_LEASE_SECONDS / 2);
  }

  async runPeriodically(): Promise<void> {
    const reopened = await this.store.reopenExpired();
    if (reopened > 0) this.logger.warn({ reopened }, 'queue: leases ran out, work is open again');
    await this.store.removeDone(keepDoneDays, mostRemovedPerRound);
  }
}
