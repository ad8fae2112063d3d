import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type AttachmentRow, attachmentColumns } from './attachment-row.js';
import type { AttachmentScan } from '../domain/index.js';

/** What the worker looks for among all files. */
@Injectable()
export class AttachmentTendingRows {
  /** @returns ids of the handovers whose files went, one for each file */
  async removeUnused(tx: Transaction, before: Date, limit: number): Promise<string[]> {
    const rows = await tx.query<{ handoverId: string }>(
      `DELETE FROM handover_attachment WHERE id IN (
         SELECT a.id FROM handover_attachment a WHERE a.unused_since < $1
           AND NOT EXISTS (SELECT 1 FROM handover_version_attachment l WHERE l.attachment_id = a.id)
           AND NOT EXISTS (SELECT 1 FROM handover_release_attachment l WHERE l.attachment_id = a.id)
           AND NOT EXISTS (SELECT 1 FROM consent_decision d WHERE d.scan_id = a.id)
         ORDER BY a.unused_since LIMIT $2 FOR UPDATE OF a SKIP LOCKED)
       AND unused_since < $1 RETURNING handover_id AS "handoverId"`,
      [before, limit],
    );
    return rows.map(({ handoverId }) => handoverId);
  }

  /** Longest waiting first. */
  async toScan(tx: Transaction, limit: number): Promise<AttachmentRow[]> {
    return tx.query<AttachmentRow>(
      `SELECT ${attachmentColumns} FROM handover_attachment a WHERE a.scan = 'not-scanned'
       ORDER BY a.uploaded_at, a.id LIMIT $1`,
      [limit],
    );
  }

  /** What is infected is destroyed: only that it was there remains. @returns false when somebody was first */
  async setScan(tx: Transaction, id: string, scan: AttachmentScan): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE handover_attachment SET scan = $2 WHERE id = $1 AND scan = 'not-scanned'`,
      [id, scan],
    );
    if (changed === 1 && scan === 'infected') {
      await tx.execute('DELETE FROM handover_attachment_piece WHERE attachment_id = $1', [id]);
    }
    return changed === 1;
  }
}
