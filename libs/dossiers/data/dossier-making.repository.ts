import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierItem, DossierRow, Gone, MadeDossier } from './dossier-row.js';
import { dossierColumns } from './dossiers.repository.js';

/** PDFs as the worker makes them, for anybody. */
@Injectable()
export class DossierMakingRepository {
  /** Also one that was begun before: its worker may be gone. */
  async claim(tx: Transaction, id: string): Promise<DossierRow | undefined> {
    const [row] = await tx.query<DossierRow>(
      `UPDATE dossier SET state = 'making', done = 0 WHERE id = $1 AND state IN ('waiting', 'making')
       RETURNING ${dossierColumns}`,
      [id],
    );
    return row;
  }

  async progress(tx: Transaction, id: string, done: number): Promise<void> {
    await tx.execute(`UPDATE dossier SET done = $2 WHERE id = $1 AND state = 'making'`, [id, done]);
  }

  async finish(tx: Transaction, id: string, made: MadeDossier): Promise<void> {
    await tx.execute(
      `UPDATE dossier SET state = 'ready', done = total, items = $2, ready_at = $3, expires_at = $4, content_sha256 = $5,
         file_sha256 = $6, bytes = $7, pages = $8, document = $9 WHERE id = $1 AND state = 'making'`,
      [
        ...[id, JSON.stringify(made.items), made.readyAt, made.expiresAt, made.contentSha256, made.fileSha256],
        ...[made.bytes, made.pages, made.document],
      ],
    );
  }

  async fail(tx: Transaction, id: string, code: string): Promise<void> {
    await tx.execute(
      `UPDATE dossier SET state = 'failed', failure = $2 WHERE id = $1 AND state IN ('waiting', 'making')`,
      [id, code],
    );
  }

  /** @returns how many were kept long enough */
  async clearExpired(tx: Transaction, now: Date): Promise<number> {
    return tx.execute(
      `UPDATE dossier SET state = 'gone', document = NULL, gone_because = 'expired' WHERE state = 'ready' AND expires_at <= $1`,
      [now],
    );
  }

  /** What is in the PDFs that are kept. */
  async kept(tx: Transaction): Promise<Pick<DossierRow, 'id' | 'kind' | 'items'>[]> {
    return tx.query<{ id: string; kind: DossierRow['kind']; items: readonly DossierItem[] }>(
      `SELECT id, kind, items FROM dossier WHERE state = 'ready'`,
    );
  }

  async clear(tx: Transaction, id: string, { because, on }: Gone): Promise<void> {
    await tx.execute(
      `UPDATE dossier SET state = 'gone', document = NULL, gone_because = $2, gone_on = $3 WHERE state = 'ready' AND id = $1`,
      [id, because, on],
    );
  }
}
