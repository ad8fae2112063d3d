import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import type { PeriodicWork } from '../task.js';
import { errorCodeOf } from './error-code.js';
import { QueueDatabase } from './queue-database.js';

/** A round may take up to a tenth of the time. */
const restFactor = 9;

/**
 * Lets periodic work come round. A lock per work keeps it to one worker at a time over the whole installation. What counts is
 * how long the work itself takes. Waiting for a connection burdens nobody, and the first round of a worker is slow because all
 * is cold: a worker that has just come back would rest when it is needed most.
 */
@Injectable()
export class Timetable {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  /** what this worker has begun once */
  private readonly warm = new Set<string>();
  private stopped = false;

  constructor(
    private readonly database: QueueDatabase,
    private readonly logger: Logger,
  ) {}

  start(all: readonly PeriodicWork[]): void {
    for (const work of all) this.plan(work, 0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.allSettled(this.running);
  }

  private plan(work: PeriodicWork, afterMs: number): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      const round = this.round(work).finally(() => this.running.delete(round));
      this.running.add(round);
    }, afterMs);
    this.timers.set(work.periodicName, timer);
  }

  private async round(work: PeriodicWork): Promise<void> {
    const name = work.periodicName;
    let took = 0;
    try {
      await this.database.underLock(name, async () => {
        const [begun, cold] = [performance.now(), !this.warm.has(name)];
        this.warm.add(name);
        await work.runPeriodically().finally(() => (took = cold ? 0 : performance.now() - begun));
      });
    } catch (error) {
      this.logger.warn({ work: name, code: errorCodeOf(error) }, 'queue: periodic work failed');
    }
    this.plan(work, Math.max(work.everySeconds * 1000, took * restFactor));
  }
}
