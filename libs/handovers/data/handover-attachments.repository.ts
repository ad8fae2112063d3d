import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { AttachmentScan } from '../domain/index.js';
import { type AttachmentRow, type NewAttachment, attachmentColumns } from './attachment-row.js';
import type { SavedBy } from './handover-row.js';

/** Files of handovers. Row-level security shows a school only what goes with a part that it may read. */
@Injectable()
export class HandoverAttachments {
  async insert(tx: Transaction, file: NewAttachment, { at, name }: SavedBy): Promise<void> {
    await tx.execute(
      `INSERT INTO handover_attachment (id, handover_id, purpose, section_id, name, media_type, bytes, sha256, key, salt, scan,
         uploaded_at, uploaded_by, uploaded_by_name, unused_since)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $12)`,
      [
        ...[file.id, file.handoverId, file.purpose, file.sectionId, file.name, file.mediaType, file.bytes, file.sha256],
        ...[file.key, file.salt, file.scan, at, tx.actor.personId, name],
      ],
    );
    for (const [number, content] of file.pieces.entries()) {
      await tx.execute('INSERT INTO handover_attachment_piece (attachment_id, number, content) VALUES ($1, $2, $3)', [
        file.id,
        number,
        content,
      ]);
    }
  }

  async ofHandover(tx: Transaction, handoverId: string): Promise<AttachmentRow[]> {
    return tx.query<AttachmentRow>(
      `SELECT ${attachmentColumns} FROM handover_attachment a WHERE a.handover_id = $1 ORDER BY a.uploaded_at, a.id`,
      [handoverId],
    );
  }

  async find(tx: Transaction, handoverId: string, id: string): Promise<AttachmentRow | undefined> {
    const [row] = await tx.query<AttachmentRow>(
      `SELECT ${attachmentColumns} FROM handover_attachment a WHERE a.handover_id = $1 AND a.id = $2`,
      [handoverId, id],
    );
    return row;
  }

  /** With the text that lay before the parents under this number. */
  async ofVersion(tx: Transaction, handoverId: string, number: number): Promise<AttachmentRow[]> {
    return tx.query<AttachmentRow>(
      `SELECT ${attachmentColumns} FROM handover_version_attachment v JOIN handover_attachment a ON a.id = v.attachment_id
       WHERE v.handover_id = $1 AND v.number = $2 ORDER BY a.uploaded_at, a.id`,
      [handoverId, number],
    );
  }

  /** All that went with a release, whichever part it is in. */
  async ofRelease(tx: Transaction, releaseId: string): Promise<AttachmentRow[]> {
    return tx.query<AttachmentRow>(
      `SELECT DISTINCT ${attachmentColumns} FROM handover_release_attachment l
       JOIN handover_attachment a ON a.id = l.attachment_id WHERE l.release_id = $1 ORDER BY "uploadedAt", id`,
      [releaseId],
    );
  }

  /** As it went to a school with a part that this person may read. */
  async findReleased(tx: Transaction, releaseId: string, id: string): Promise<(AttachmentRow & Part) | undefined> {
    const [row] = await tx.query<AttachmentRow & Part>(
      `SELECT ${attachmentColumns}, l.part_id AS "partId", p.restricted
       FROM handover_release_attachment l JOIN handover_attachment a ON a.id = l.attachment_id
       JOIN handover_release_part p ON p.release_id = l.release_id AND p.part_id = l.part_id
       WHERE l.release_id = $1 AND l.attachment_id = $2`,
      [releaseId, id],
    );
    return row;
  }

  /** By id, of what went with a release. */
  async scansOf(tx: Transaction, releaseId: string): Promise<Map<string, AttachmentScan>> {
    const rows = await tx.query<{ id: string; scan: AttachmentScan }>(
      `SELECT a.id, a.scan FROM handover_release_attachment l JOIN handover_attachment a ON a.id = l.attachment_id
       WHERE l.release_id = $1`,
      [releaseId],
    );
    return new Map(rows.map(({ id, scan }) => [id, scan]));
  }

  async pieces(tx: Transaction, id: string): Promise<Buffer[]> {
    const rows = await tx.query<{ content: Buffer }>(
      'SELECT content FROM handover_attachment_piece WHERE attachment_id = $1 ORDER BY number',
      [id],
    );
    return rows.map(({ content }) => content);
  }

  async count(tx: Transaction, handoverId: string): Promise<number> {
    const [row] = await tx.query<{ files: number }>(
      'SELECT count(*)::int AS files FROM handover_attachment WHERE handover_id = $1',
      [handoverId],
    );
    return row?.files ?? 0;
  }

  /** @param used what the answers of that section refer to now; whatever else was added there is unused from now on */
  async markUsed(
    tx: Transaction,
    place: { readonly handoverId: string; readonly sectionId: string },
    used: readonly string[],
    at: Date,
  ): Promise<void> {
    await tx.execute(
      `UPDATE handover_attachment SET unused_since = CASE WHEN id = ANY ($3::uuid[]) THEN NULL ELSE $4::timestamptz END
       WHERE handover_id = $1 AND section_id = $2 AND (unused_since IS NULL) <> (id = ANY ($3::uuid[]))`,
      [place.handoverId, place.sectionId, used, at],
    );
  }

  async keepForDecision(tx: Transaction, id: string): Promise<void> {
    await tx.execute('UPDATE handover_attachment SET unused_since = NULL WHERE id = $1', [id]);
  }

  async linkVersion(tx: Transaction, handoverId: string, number: number, ids: readonly string[]): Promise<void> {
    await tx.execute(
      `INSERT INTO handover_version_attachment (handover_id, number, attachment_id)
       SELECT DISTINCT $1::uuid, $2::int, id FROM unnest($3::uuid[]) AS each (id)`,
      [handoverId, number, ids],
    );
  }

  async linkRelease(tx: Transaction, releaseId: string, partId: string, ids: readonly string[]): Promise<void> {
    await tx.execute(
      `INSERT INTO handover_release_attachment (release_id, part_id, attachment_id)
       SELECT DISTINCT $1::uuid, $2, id FROM unnest($3::uuid[]) AS each (id)`,
      [releaseId, partId, ids],
    );
  }

  /** When parents refuse: files of answers, but for sections that go by law and for what went by law. The paper stays. */
  async removeRefused(tx: Transaction, handoverId: string, keptSections: readonly string[]): Promise<void> {
    await tx.execute(
      `DELETE FROM handover_attachment a WHERE a.handover_id = $1 AND a.purpose = 'answer'
         AND a.section_id <> ALL ($2::text[])
         AND NOT EXISTS (SELECT 1 FROM handover_release_attachment l WHERE l.attachment_id = a.id)`,
      [handoverId, keptSections],
    );
  }
}

interface Part {
  readonly partId: string;
  readonly restricted: boolean;
}
