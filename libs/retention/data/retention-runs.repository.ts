import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { NightlyKind } from '../domain/index.js';
import type { PeriodRow } from './retention-periods.repository.js';

export interface RunRow {
  readonly id: string;
  readonly runOn: LocalDate;
  /** only counted, because nobody said yet that it may remove */
  readonly rehearsal: boolean;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

export interface RunLineRow {
  readonly runId: string;
  readonly kind: NightlyKind;
  readonly term: string;
  readonly periodVersion: number;
  readonly found: number;
  readonly held: number;
  readonly removed: number;
  readonly failed: number;
}

const columns = `id, run_on AS "runOn", rehearsal, started_at AS "startedAt", finished_at AS "finishedAt"`;

/** What each night found and removed: the report. */
@Injectable()
export class RetentionRuns {
  /** The run of a day: begun now, or the one that was begun before and did not come to its end. */
  async begin(tx: Transaction, runOn: LocalDate, rehearsal: boolean): Promise<RunRow> {
    await tx.execute('INSERT INTO retention_run (run_on, rehearsal) VALUES ($1, $2) ON CONFLICT (run_on) DO NOTHING', [
      runOn,
      rehearsal,
    ]);
    const [row] = await tx.query<RunRow>(`SELECT ${columns} FROM retention_run WHERE run_on = $1`, [runOn]);
    return row!;
  }

  /** What was found stays as it was found first; what failed is tried again. */
  async beginLine(
    tx: Transaction,
    runId: string,
    { id, term, version }: PeriodRow,
    { found, held }: { readonly found: number; readonly held: number },
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO retention_run_line (run_id, kind, term, period_version, found, held) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (run_id, kind) DO UPDATE SET failed = 0`,
      [runId, id, term, version, found, held],
    );
  }

  async count(tx: Transaction, runId: string, kind: NightlyKind, what: 'removed' | 'failed'): Promise<void> {
    await tx.execute(`UPDATE retention_run_line SET ${what} = ${what} + 1 WHERE run_id = $1 AND kind = $2`, [
      runId,
      kind,
    ]);
  }

  async finish(tx: Transaction, runId: string, at: Date): Promise<void> {
    await tx.execute('UPDATE retention_run SET finished_at = $2 WHERE id = $1', [runId, at]);
  }

  /** Latest first. */
  async list(tx: Transaction, limit: number): Promise<RunRow[]> {
    return tx.query<RunRow>(`SELECT ${columns} FROM retention_run ORDER BY run_on DESC LIMIT $1`, [limit]);
  }

  async lines(tx: Transaction, runIds: readonly string[]): Promise<RunLineRow[]> {
    return tx.query<RunLineRow>(
      `SELECT run_id AS "runId", kind, term, period_version AS "periodVersion", found, held, removed, failed
       FROM retention_run_line WHERE run_id = ANY ($1::uuid[])`,
      [runIds],
    );
  }
}
