import { Config } from '#libs/platform/config/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg, { type QueryConfig } from 'pg';
import { connectionSettings } from './connection-settings.js';
import { cork } from './cork.js';
import { Transaction } from './transaction.js';

/**
 * Statements of the system itself, each a transaction of its own: for hot paths of the worker. Row-level security is told
 * who asks when a connection begins, so that it need not be told each time; nobody else ever gets these connections. They
 * look rows up by their keys, so a plan made once is as good as one for the values, and planning costs more than running.
 */
@Injectable()
export class SystemStatements implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(config: Config, logger: Logger) {
    this.pool = new pg.Pool({
      ...connectionSettings(config),
      connectionString: config.DATABASE_URL,
      options: '-c app.reach=system -c plan_cache_mode=force_generic_plan',
      application_name: 'estafette-system',
      pipeline: true,
    });
    // Lost while in use: whoever uses it hears so from the statement that is not answered.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('error', (error) => logger.warn({ err: error }, 'A database connection that nobody used was lost'));
  }

  /** @param name the statement is prepared under it, once per connection */
  async query<Row>(text: string, values: readonly unknown[], name: string): Promise<Row[]> {
    const result = await this.pool.query({ text, values: [...values], name });
    return result.rows as Row[];
  }

  /** Rows of two statements that go in one packet: the second is asked, and sees what the first did, whatever it did. */
  async both<First, Second>(first: QueryConfig, second: QueryConfig): Promise<[First[], Second[]]> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      const send = cork(client);
      const answers = Promise.all([client.query(first), client.query(second)]);
      send();
      const [one, two] = await answers;
      broken = false;
      return [one.rows as First[], two.rows as Second[]];
    } finally {
      client.release(broken);
    }
  }

  /** As `UnitOfWork.run`, for the system alone and without entity manager. */
  async run<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('BEGIN');
      const result = await work(new Transaction(actor, client, undefined));
      await client.query('COMMIT');
      broken = false;
      return result;
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
