import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { LetterKind } from '../domain/index.js';

/** One edit of the text of one kind of letter. */
export interface TemplateRow {
  readonly id: string;
  readonly kind: LetterKind;
  readonly ownerId: string;
  readonly version: number;
  /** null: from here on the text that lies under it again */
  readonly text: string | null;
  readonly editedAt: Date;
}

const columns = 'id, kind, owner_id AS "ownerId", version, text, edited_at AS "editedAt"';

/** Texts of letters. Rows are only added; the newest of an owner counts. */
@Injectable()
export class LetterTemplatesRepository {
  /** The newest edit of each of these owners, of all kinds or of one. */
  newest(tx: Transaction, regionId: string, ownerIds: readonly string[], kind?: LetterKind): Promise<TemplateRow[]> {
    return tx.query<TemplateRow>(
      `SELECT DISTINCT ON (owner_id, kind) ${columns} FROM letter_template
       WHERE region_id = $1 AND owner_id = ANY ($2::uuid[]) AND ($3::text IS NULL OR kind = $3)
       ORDER BY owner_id, kind, version DESC`,
      [regionId, ownerIds, kind ?? null],
    );
  }

  /** All edits of one text, newest first. */
  versions(tx: Transaction, ownerId: string, kind: LetterKind): Promise<TemplateRow[]> {
    return tx.query<TemplateRow>(
      `SELECT ${columns} FROM letter_template WHERE region_id = $1 AND owner_id = $2 AND kind = $3
       ORDER BY version DESC LIMIT 100`,
      [tx.actor.regionId, ownerId, kind],
    );
  }

  /** Nothing when somebody else added this version first. */
  async add(
    tx: Transaction,
    edit: Pick<TemplateRow, 'kind' | 'ownerId' | 'version' | 'text'>,
  ): Promise<TemplateRow | undefined> {
    const [row] = await tx.query<TemplateRow>(
      `INSERT INTO letter_template (kind, owner_id, region_id, version, text, edited_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT letter_template_version DO NOTHING RETURNING ${columns}`,
      [edit.kind, edit.ownerId, tx.actor.regionId, edit.version, edit.text, tx.actor.personId],
    );
    return row;
  }
}
