import type { Transaction } from '#libs/database/index.js';
import { Config } from '#libs/platform/config/index.js';
import { Injectable } from '@nestjs/common';
import { ClaimLost, type TaskPayload, workDone } from '../task.js';
import { QueueDatabase } from './queue-database.js';

/** Work that is about to be handed out. */
export interface OfferedTask {
  readonly id: string;
  readonly task: string;
  /** attempts so far */
  readonly attempt: number;
}

/** Work that is ours until the lease ends; `id` and `attempt` together are the fence. */
export interface ClaimedTask extends OfferedTask {
  readonly payload: TaskPayload;
  /** attempts since a person last offered it anew, this one included */
  readonly round: number;
}

type Fence = Pick<ClaimedTask, 'id' | 'attempt'>;

/** The outbox as the worker knows it. Every change names the state it expects, so that two workers never both win. */
@Injectable()
export class TaskStore {
  private readonly leaseSeconds: number;

  constructor(
    private readonly database: QueueDatabase,
    config: Config,
  ) {
    this.leaseSeconds = config.TASK_LEASE_SECONDS;
  }

  /**
   * Takes open work that is due, oldest first, and leases it to whoever it is handed to.
   * @param kind `stranded` is work that Bull was told about and nobody came for; `any` is both
   */
  offer(tasks: readonly string[], most: number, kind: 'fresh' | 'stranded' | 'any'): Promise<OfferedTask[]> {
    return this.database.rows<OfferedTask>(
      `WITH due AS MATERIALIZED (
         SELECT id FROM outbox
         WHERE status = 'open' AND available_at <= now() AND task = ANY($1) AND ($3 = 'any' OR stranded = ($3 = 'stranded'))
         ORDER BY available_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
       UPDATE outbox SET status = 'offered', leased_until = now() + make_interval(secs => $4)
       FROM due WHERE outbox.id = due.id
       RETURNING outbox.id, task, attempt`,
      [tasks, most, kind, this.leaseSeconds],
      'outbox-offer',
    );
  }

  /** How many pieces of work Bull has been told about and nobody has begun. */
  async offered(): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox WHERE status = 'offered'`,
    );
    return row?.count ?? 0;
  }

  /** Bull could not be told after all. */
  async withdraw(offers: readonly OfferedTask[]): Promise<void> {
    await this.database.changed(
      `UPDATE outbox SET status = 'open', leased_until = NULL
       FROM unnest($1::bigint[], $2::int[]) AS offer (id, attempt)
       WHERE outbox.id = offer.id AND outbox.attempt = offer.attempt AND status = 'offered'`,
      [offers.map(({ id }) => id), offers.map(({ attempt }) => attempt)],
    );
  }

  /**
   * Does not wait for the disk: a claim that a power cut takes away is made again, and the fence of `finish` holds.
   * @returns undefined when the work is done, waiting for its next attempt, or in other hands
   */
  async claim(id: string): Promise<ClaimedTask | undefined> {
    const [task] = await this.database.rows<ClaimedTask>(
      `UPDATE outbox SET status = 'in-progress', attempt = attempt + 1, stranded = false,
         leased_until = now() + make_interval(secs => $2)
       FROM (SELECT set_config('synchronous_commit', 'off', true)) unhurried
       WHERE id = $1 AND status IN ('open', 'offered') AND available_at <= now()
       RETURNING id, task, payload, attempt, attempt - attempt_base AS round`,
      [id, this.leaseSeconds],
      'outbox-claim',
    );
    return task;
  }

  /** @returns false when another worker has it now */
  async renew({ id, attempt }: Fence): Promise<boolean> {
    const changed = await this.database.changed(
      `UPDATE outbox SET leased_until = now() + make_interval(secs => $3)
       WHERE id = $1 AND attempt = $2 AND status = 'in-progress'`,
      [id, attempt, this.leaseSeconds],
    );
    return changed === 1;
  }

  /** Marks the work as done, in the transaction of its effect when there is one. */
  async finish({ id, attempt }: Fence, tx?: Transaction): Promise<void> {
    const sql = workDone('$1', '$2');
    const values = [id, attempt];
    const name = 'outbox-finish';
    const changed = await (tx ? tx.execute(sql, values, name) : this.database.changed(sql, values, name));
    if (changed !== 1) throw new ClaimLost();
  }

  async retryLater({ id, attempt }: Fence, seconds: number, code: string): Promise<void> {
    await this.database.changed(
      `UPDATE outbox SET status = 'open', leased_until = NULL, available_at = now() + make_interval(secs => $3), last_error = $4
       WHERE id = $1 AND attempt = $2 AND status = 'in-progress'`,
      [id, attempt, seconds, code],
    );
  }

  async fail({ id, attempt }: Fence, code: string, tx: Transaction): Promise<void> {
    const changed = await tx.execute(
      `UPDATE outbox SET status = 'failed', finished_at = now(), leased_until = NULL, last_error = $3
       WHERE id = $1 AND attempt = $2 AND status = 'in-progress'`,
      [id, attempt, code],
    );
    if (changed !== 1) throw new ClaimLost();
  }

  /** Work whose lease has run out becomes open again. @returns how much */
  reopenExpired(): Promise<number> {
    return this.database.changed(
      `UPDATE outbox SET status = 'open', leased_until = NULL, stranded = (status = 'offered'), last_error = 'lease-expired'
       WHERE status IN ('offered', 'in-progress') AND leased_until < now()`,
    );
  }

  /** Work that was done long ago; the effect itself has its own record. */
  removeDone(olderThanDays: number, most: number): Promise<number> {
    return this.database.changed(
      `DELETE FROM outbox WHERE id IN (
         SELECT id FROM outbox WHERE status = 'done' AND finished_at < now() - make_interval(days => $1) LIMIT $2)`,
      [olderThanDays, most],
    );
  }
}
