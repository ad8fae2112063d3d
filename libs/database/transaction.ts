import type { Actor } from '#libs/platform/domain/index.js';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * The unit of work in progress. Services only pass it on; repositories, audit and outbox use it.
 * Row-level security already knows the actor.
 */
export class Transaction {
  constructor(
    readonly actor: Actor,
    private readonly client: PoolClient,
    /** for data/ only: see `managerOf` */
    readonly manager: EntityManager | undefined,
  ) {}

  /** Rows of one statement. With a `name` the statement is prepared once per connection: for hot paths. */
  async query<Row>(sql: string, values: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const result = await this.client.query({ text: sql, values: [...values], ...(name && { name }) });
    return result.rows as Row[];
  }

  /** Number of rows that the statement changed; `name` as with `query`. */
  async execute(sql: string, values: readonly unknown[] = [], name?: string): Promise<number> {
    const result = await this.client.query({ text: sql, values: [...values], ...(name && { name }) });
    return result.rowCount ?? 0;
  }

  /** The driver's own connection, for COPY and cursors in data/. */
  connection(): PoolClient {
    return this.client;
  }
}

/** The TypeORM manager of this transaction, for repositories in data/. */
export function managerOf(tx: Transaction): EntityManager {
  if (!tx.manager) throw new Error('A reading transaction has no entity manager: use UnitOfWork.run');
  return tx.manager;
}
