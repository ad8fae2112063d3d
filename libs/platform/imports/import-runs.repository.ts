import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { Sealer } from '../encryption/index.js';
import type { CheckReport, ClaimedRun, ImportPreview, ImportRun, ImportStatus } from './import-run.js';

const visible = `id, kind, status, created_at AS "createdAt", finished_at AS "finishedAt", total_rows AS "totalRows",
  done_rows AS "doneRows", counts, findings, finding_groups AS "findingGroups", faulty_rows IS NOT NULL AS "hasFaultyRows"`;
const claimed = `id, kind, created_by AS "createdBy", role, organisation_id AS "organisationId", region_id AS "regionId",
  reach, location_ids AS "locationIds", close_missing AS "closeMissing", file`;

type Sealed = 'file' | 'preview' | 'faulty_rows';

/** Rows of `import_run`. Row-level security shows a run only to the person who brought the file, and to the worker. */
@Injectable()
export class ImportRuns {
  constructor(private readonly sealer: Sealer) {}

  async add(tx: Transaction, kind: string, file: Buffer): Promise<string> {
    const id = randomUUID();
    const { personId, role, organisationId, regionId, reach, locationIds } = tx.actor;
    await tx.execute(
      `INSERT INTO import_run (id, kind, file, created_by, role, organisation_id, region_id, reach, location_ids)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, kind, this.sealed(file, 'file', id), personId, role, organisationId, regionId, reach, locationIds],
    );
    return id;
  }

  async find(tx: Transaction, id: string): Promise<ImportRun | undefined> {
    const [run] = await tx.query<ImportRun>(`SELECT ${visible} FROM import_run WHERE id = $1`, [id]);
    return run;
  }

  async recent(tx: Transaction, kinds: readonly string[]): Promise<ImportRun[]> {
    return tx.query<ImportRun>(
      `SELECT ${visible} FROM import_run WHERE kind = ANY ($1) ORDER BY created_at DESC, id LIMIT 20`,
      [kinds],
    );
  }

  /** Runs of this actor whose file is still kept. */
  async countKept(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ kept: number }>(
      'SELECT count(*)::int AS kept FROM import_run WHERE file IS NOT NULL',
    );
    return row?.kept ?? 0;
  }

  async preview(tx: Transaction, id: string): Promise<ImportPreview | undefined> {
    const bytes = await this.opened(tx, id, 'preview');
    return bytes && (JSON.parse(bytes.toString('utf8')) as ImportPreview);
  }

  async faultyRows(tx: Transaction, id: string): Promise<Buffer | undefined> {
    return this.opened(tx, id, 'faulty_rows');
  }

  /** False when the run was not ready to be confirmed, or somebody was first. */
  async confirm(tx: Transaction, id: string, closeMissing: boolean): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE import_run SET status = 'writing', close_missing = $2, done_rows = 0
       WHERE id = $1 AND status = 'checked'`,
      [id, closeMissing],
    );
    return changed === 1;
  }

  /** Takes the run in hand for one attempt; nothing when it is no longer in one of these states. */
  async claim(
    tx: Transaction,
    id: string,
    from: readonly ImportStatus[],
    to: ImportStatus,
  ): Promise<ClaimedRun | undefined> {
    const [run] = await tx.query<ClaimedRun>(
      `UPDATE import_run SET status = $3, done_rows = 0
       WHERE id = $1 AND status = ANY ($2) AND file IS NOT NULL RETURNING ${claimed}`,
      [id, from, to],
    );
    return run && { ...run, file: this.sealer.open(run.file, place('file', id)) };
  }

  async progress(tx: Transaction, id: string, doneRows: number, totalRows?: number): Promise<void> {
    await tx.execute(
      'UPDATE import_run SET done_rows = $2, total_rows = greatest(coalesce($3, total_rows), $2) WHERE id = $1',
      [id, doneRows, totalRows ?? null],
    );
  }

  /** Leaves what the dry run found. A file with errors is kept for a day, for the faulty rows; it cannot be confirmed. */
  async finishCheck(tx: Transaction, id: string, from: readonly ImportStatus[], report: CheckReport): Promise<void> {
    const { faultyRows: faulty, refused } = report;
    await tx.execute(
      `UPDATE import_run SET status = $2, total_rows = $3, done_rows = $3, counts = $4, findings = $5, finding_groups = $6,
         preview = $7, faulty_rows = $8, finished_at = CASE WHEN $2 = 'refused' THEN now() END
       WHERE id = $1 AND status = ANY ($9)`,
      [
        id,
        refused ? 'refused' : 'checked',
        report.totalRows,
        JSON.stringify(report.counts),
        JSON.stringify(report.findings),
        JSON.stringify(report.findingGroups),
        this.sealed(Buffer.from(JSON.stringify(report.preview)), 'preview', id),
        faulty === undefined ? null : this.sealed(Buffer.from(faulty), 'faulty_rows', id),
        from,
      ],
    );
  }

  /**
   * Ends a run and removes the file with all that was read from it.
   * @returns false when it was no longer in one of the states `from`
   */
  async end(
    tx: Transaction,
    id: string,
    from: readonly ImportStatus[],
    to: 'done' | 'failed' | 'discarded',
    counts?: object,
  ): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE import_run SET status = $3, finished_at = now(), counts = coalesce($4, counts),
         done_rows = CASE WHEN $3 = 'done' THEN total_rows ELSE done_rows END,
         file = NULL, preview = NULL, faulty_rows = NULL, findings = '[]'
       WHERE id = $1 AND status = ANY ($2)`,
      [id, from, to, counts ? JSON.stringify(counts) : null],
    );
    return changed === 1;
  }

  /** Removes every file older than a day. What was refused or written keeps how it ended. */
  async discardOld(tx: Transaction): Promise<void> {
    await tx.execute(
      `UPDATE import_run SET file = NULL, preview = NULL, faulty_rows = NULL, findings = '[]',
         status = CASE WHEN status IN ('uploaded', 'checked') THEN 'discarded'
                       WHEN status IN ('checking', 'writing') THEN 'failed' ELSE status END,
         finished_at = coalesce(finished_at, now())
       WHERE file IS NOT NULL AND created_at < now() - interval '24 hours'`,
    );
  }

  private async opened(tx: Transaction, id: string, column: Sealed): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ bytes: Buffer | null }>(`SELECT ${column} AS bytes FROM import_run WHERE id = $1`, [
      id,
    ]);
    return row?.bytes ? this.sealer.open(row.bytes, place(column, id)) : undefined;
  }

  private sealed(content: Buffer, column: Sealed, id: string): Buffer {
    return this.sealer.seal(content, place(column, id));
  }
}

const place = (column: Sealed, id: string): string => `import_run.${column}.${id}`;
