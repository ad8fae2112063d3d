import { Config } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import pg from 'pg';

/**
 * A few connections of the queue's own, so that claiming and renewing never wait behind the work itself. Single
 * statements only, each its own transaction; row-level security does not concern the outbox.
 */
@Injectable()
export class QueueDatabase implements BeforeApplicationShutdown {
  readonly pool: pg.Pool;
  private readonly connectionString: string;

  constructor(config: Config, logger: Logger) {
    this.connectionString = config.DATABASE_URL;
    this.pool = new pg.Pool({
      connectionString: config.DATABASE_URL,
      max: 5,
      connectionTimeoutMillis: 5_000,
      application_name: 'estafette-queue',
    });
    // An idle connection that breaks, as when PostgreSQL restarts, must not end the worker.
    this.pool.on('error', (error) => logger.warn({ code: codeOf(error) }, 'queue: a database connection was lost'));
  }

  async rows<Row extends object>(text: string, values: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const result = await this.pool.query<Row>({ text, values: [...values], ...(name && { name }) });
    return result.rows;
  }

  async changed(text: string, values: readonly unknown[] = [], name?: string): Promise<number> {
    const result = await this.pool.query({ text, values: [...values], ...(name && { name }) });
    return result.rowCount ?? 0;
  }

  /**
   * Runs `work` when no other worker holds the lock of that name; the lock goes with the connection, also in a crash.
   * @returns false when another worker is at it
   */
  async underLock(name: string, work: () => Promise<void>): Promise<boolean> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    const onError = (error: Error): void => void (broken = error);
    client.on('error', onError);
    try {
      const answer = await client.query<{ free: boolean }>(
        `SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free`,
        [name],
      );
      if (!answer.rows[0]?.free) return false;
      try {
        await work();
      } finally {
        await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(onError);
      }
      return true;
    } finally {
      client.removeListener('error', onError);
      client.release(broken);
    }
  }

  /** A connection outside the pool, for LISTEN. */
  listener(): pg.Client {
    return new pg.Client({ connectionString: this.connectionString, application_name: 'estafette-listen' });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.pool.end().catch(() => undefined);
  }
}

function codeOf(error: Error): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
