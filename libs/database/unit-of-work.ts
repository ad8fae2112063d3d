import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Pool, type PoolClient, escapeLiteral } from 'pg';
import { DataSource } from 'typeorm';
import { Transaction } from './transaction.js';

/** Opens transactions. Services own the boundary; no network call inside one, no nesting. */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

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
   * A read-only transaction, cheaper than `run`: begin and context go in one round trip, and TypeORM stays out.
   * For lists and figures; a read that must be audited belongs in `run`.
   */
  async read<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const client = await this.pool().connect();
    try {
      await client.query(`BEGIN READ ONLY; ${contextOf(actor)}`);
      const result = await work(new Transaction(actor, client, undefined));
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      await client.query('ROLLBACK').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  }

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** `SET LOCAL` takes no parameters, `set_config` does not survive the transaction: standards, row-level security. */
function contextOf(actor: Actor): string {
  const settings: Record<string, string> = {
    'app.person_id': actor.personId,
    'app.role': actor.role,
    'app.organisation_id': actor.organisationId,
    'app.region_id': actor.regionId,
    'app.reach': actor.reach,
    'app.location_ids': `{${actor.locationIds.join(',')}}`,
  };
  const calls = Object.entries(settings).map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`);
  return `SELECT ${calls.join(', ')}`;
}
