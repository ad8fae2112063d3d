import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient, QueryConfig } from 'pg';
import { DataSource } from 'typeorm';
import { ReadConnections } from './read-connections.js';
import { Transaction } from './transaction.js';

/** Opens transactions. Services own the boundary; no network call inside one, no nesting. */
@Injectable()
export class UnitOfWork {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly reading: ReadConnections,
  ) {}

  /** One transaction in which row-level security knows the actor. Commits when `work` resolves. */
  async run<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      await client.query(contextOf(actor));
      const result = await work(new Transaction(actor, client, runner.manager));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /**
   * A read-only transaction, cheaper than `run`: begin, context and the first statement go in one packet, nobody waits for
   * the end of the transaction, and TypeORM stays out. For lists and figures; a read that must be audited belongs in `run`.
   * Should the beginning fail, then row-level security knows nobody and gives no rows, and the caller gets the error.
   */
  async read<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.reading.take();
    this.reading.gather(client);
    const begin = Promise.all([client.query('BEGIN READ ONLY'), client.query(contextOf(actor))]);
    const answer = answerOf(work, new Transaction(actor, client, undefined));
    const [begun, result] = await Promise.allSettled([begin, answer]);
    if (begun.status === 'fulfilled' && result.status === 'fulfilled') {
      // Often in one packet with the beginning of the next transaction, and in any case before it.
      this.reading.gather(client);
      client.query('COMMIT').catch(() => undefined);
      client.release();
      return result.value;
    }
    await client.query('ROLLBACK').then(
      () => client.release(begun.status === 'rejected'),
      () => client.release(true),
    );
    throw (begun.status === 'rejected' ? begun : (result as PromiseRejectedResult)).reason;
  }
}

/** Runs up to the first wait at once; an error always comes as a rejection. */
async function answerOf<Result>(work: (tx: Transaction) => Promise<Result>, tx: Transaction): Promise<Result> {
  return work(tx);
}

// Prepared once per connection. `true`: until the end of the transaction, so that the next one begins knowing nobody.
const setContext = ['person_id', 'role', 'organisation_id', 'region_id', 'reach', 'location_ids']
  .map((name, index) => `set_config('app.${name}', $${index + 1}, true)`)
  .join(', ');

/** `SET LOCAL` takes no parameters, `set_config` does: standards, row-level security. */
function contextOf(actor: Actor): QueryConfig {
  const { personId, role, organisationId, regionId, reach, locationIds } = actor;
  return {
    name: 'row-level-context',
    text: `SELECT ${setContext}`,
    values: [personId, role, organisationId, regionId, reach, `{${locationIds.join(',')}}`],
  };
}
