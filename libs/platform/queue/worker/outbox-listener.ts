import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { errorCodeOf } from './error-code.js';
import { QueueDatabase } from './queue-database.js';

const againAfterMs = 1_000;

/** Hears of new work at once (NOTIFY outbox), on a connection of its own that comes back after every loss. */
@Injectable()
export class OutboxListener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly database: QueueDatabase,
    private readonly logger: Logger,
  ) {}

  start(onNews: () => void): void {
    void this.connect(onNews);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(onNews: () => void): Promise<void> {
    const client = this.database.listener();
    this.client = client;
    let gone = false;
    const again = (error?: Error): void => {
      if (gone) return;
      gone = true;
      if (this.stopped) return;
      this.logger.warn({ code: errorCodeOf(error) }, 'queue: the connection that listens for work was lost');
      void client.end().catch(() => undefined);
      this.timer = setTimeout(() => void this.connect(onNews), againAfterMs);
    };
    client.on('error', again);
    client.on('end', () => again());
    client.on('notification', onNews);
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      onNews();
    } catch (error) {
      again(error as Error);
    }
  }
}
