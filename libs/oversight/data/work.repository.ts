import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface FailedTaskRow {
  readonly id: string;
  readonly task: string;
  readonly attempt: number;
  readonly code: string | null;
  readonly createdAt: Date;
  readonly failedAt: Date | null;
}

export interface WorkerRow {
  readonly workerId: string;
  readonly mode: 'queue' | 'direct' | 'waiting';
  readonly startedAt: Date;
  readonly seenAt: Date;
}

export interface WorkFigures {
  readonly openTasks: number;
  readonly failedTasks: number;
  readonly oldestOpenSeconds: number | null;
}

/** Workers tell every five seconds that they are there; after this one is gone. */
const goneAfterSeconds = 30;

/** The outbox and the workers, as an administrator sees them: ids and codes, never content. */
@Injectable()
export class WorkRepository {
  async failed(tx: Transaction, wish: { limit: number; before?: string }): Promise<FailedTaskRow[]> {
    return tx.query<FailedTaskRow>(
      `SELECT id, task, attempt, last_error AS code, created_at AS "createdAt", finished_at AS "failedAt"
       FROM outbox WHERE status = 'failed' AND ($1::bigint IS NULL OR id < $1) ORDER BY id DESC LIMIT $2`,
      [wish.before ?? null, wish.limit],
    );
  }

  /** @returns false when there is no such failed task */
  async offerAgain(tx: Transaction, id: string): Promise<boolean> {
    const [row] = await tx.query<{ again: boolean }>('SELECT outbox_offer_again($1) AS again', [id]);
    return row?.again ?? false;
  }

  async exists(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM outbox WHERE id = $1', [id])).length > 0;
  }

  async workers(tx: Transaction): Promise<WorkerRow[]> {
    return tx.query<WorkerRow>(
      `SELECT worker_id AS "workerId", mode, started_at AS "startedAt", seen_at AS "seenAt" FROM worker_presence
       WHERE seen_at > now() - make_interval(secs => $1) ORDER BY started_at, worker_id`,
      [goneAfterSeconds],
    );
  }

  async figures(tx: Transaction): Promise<WorkFigures> {
    const [row] = await tx.query<WorkFigures>(
      `SELECT
         (SELECT count(*)::int FROM outbox WHERE status IN ('open', 'offered', 'in-progress')) AS "openTasks",
         (SELECT count(*)::int FROM outbox WHERE status = 'failed') AS "failedTasks",
         (SELECT max(greatest(0, extract(epoch FROM now() - available_at)))::int FROM outbox WHERE status = 'open') AS "oldestOpenSeconds"`,
    );
    return row ?? { openTasks: 0, failedTasks: 0, oldestOpenSeconds: null };
  }
}
