import { randomUUID } from 'node:crypto';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import { errorCodeOf } from './error-code.js';
import { QueueDatabase } from './queue-database.js';
import { type WorkMode, Relay } from './relay.js';

const everyMs = 5_000;

/** Tells in a row that this worker is there and how it gets its work, so that the screen can show "werkt zonder wachtrij". */
@Injectable()
export class WorkerPresence {
  private readonly workerId = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private told: WorkMode | undefined;

  constructor(
    private readonly database: QueueDatabase,
    private readonly relay: Relay,
    private readonly logger: Logger,
  ) {}

  start(): void {
    void this.tell();
    let ticks = 0;
    // A change of mode is told within a second; that we are still there, every five.
    this.timer = setInterval(() => {
      ticks += 1;
      if (this.relay.mode !== this.told || ticks % (everyMs / 1_000) === 0) void this.tell();
    }, 1_000);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.database.changed('DELETE FROM worker_presence WHERE worker_id = $1', [this.workerId]).catch(() => 0);
  }

  private async tell(): Promise<void> {
    const mode = this.relay.mode;
    try {
      await this.database.changed(
        `WITH forgotten AS (DELETE FROM worker_presence WHERE seen_at < now() - interval '1 day')
         INSERT INTO worker_presence (worker_id, mode) VALUES ($1, $2)
         ON CONFLICT (worker_id) DO UPDATE SET mode = $2, seen_at = now()`,
        [this.workerId, mode],
      );
      this.told = mode;
    } catch (error) {
      this.logger.debug({ code: errorCodeOf(error) }, 'queue: presence not written');
    }
  }
}
