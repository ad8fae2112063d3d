import { Config } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { cork } from './cork.js';
import pg, { type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import { connectionSettings } from './connection-settings.js';

/**
 * Connections on which a statement may be sent before the one in front of it is answered (docs/performance.md). The driver
 * refuses COPY and cursors on them. Apart from TypeORM's connections, which know nothing of this.
 */
@Injectable()
export class ReadConnections implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly gathering = new WeakSet<PoolClient>();

  constructor(config: Config, logger: Logger) {
    this.pool = new pg.Pool({
      ...connectionSettings(config),
      connectionString: config.DATABASE_URL,
      pipeline: true,
    });
    this.pool.on('error', (error) => logger.warn({ err: error }, 'A database connection that nobody used was lost'));
    // Lost while in use: whoever uses it hears so from the statement that is not answered.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /** A connection of one's own, for a transaction; give it back with `release`. */
  take(): Promise<PoolClient> {
    return this.pool.connect();
  }

  /**
   * Rows of one statement that is a transaction by itself and knows no actor. The connection is given back before the
   * answer is there: whatever is sent on it next comes after.
   */
  async ask<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    const client = await this.pool.connect();
    this.gather(client);
    const answer = client.query<Row>(statement);
    client.release();
    return (await answer).rows;
  }

  /**
   * What is sent on this connection from now to the end of this turn of the event loop goes in one packet: waking
   * PostgreSQL costs more than most of what is asked of it.
   */
  gather(client: PoolClient): void {
    if (this.gathering.has(client)) return;
    this.gathering.add(client);
    const send = cork(client);
    setImmediate(() => {
      this.gathering.delete(client);
      send();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
