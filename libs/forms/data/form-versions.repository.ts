import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { FormDefinition, FormKind, VersionStatus } from '../domain/index.js';

/** A version without its document. */
export interface VersionRow {
  readonly id: string;
  readonly form: FormKind;
  readonly version: string;
  /** null: for the whole country */
  readonly regionId: string | null;
  readonly status: VersionStatus;
  readonly hash: string;
  readonly validFrom: string;
  readonly proposedBy: string | null;
  readonly proposedAt: Date;
  readonly approvedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
}

export interface DocumentRow extends VersionRow {
  readonly definition: FormDefinition;
}

/** What a person brings: the document as it is kept, and its hash. */
export interface NewVersion {
  readonly definition: Pick<FormDefinition, 'form' | 'version' | 'validFrom'>;
  readonly document: string;
  readonly hash: string;
}

const columns = `id, form, version, region_id AS "regionId", status, document_hash AS hash,
  to_char(valid_from, 'YYYY-MM-DD') AS "validFrom", proposed_by AS "proposedBy", proposed_at AS "proposedAt",
  approved_at AS "approvedAt", withdrawn_at AS "withdrawnAt", withdrawn_reason AS "withdrawnReason"`;
const own = '(region_id IS NULL OR region_id = $1)';

/** Versions of forms: those of the country and those of the region of whoever asks. */
@Injectable()
export class FormVersionsRepository {
  /** All that may be seen, of all forms or of one; newest first. */
  list(tx: Transaction, regionId: string, form?: FormKind): Promise<VersionRow[]> {
    return tx.query<VersionRow>(
      `SELECT ${columns} FROM form_version WHERE ${own} AND ($2::text IS NULL OR form = $2)
       ORDER BY form DESC, valid_from DESC, id DESC LIMIT 500`,
      [regionId, form ?? null],
    );
  }

  async find(tx: Transaction, regionId: string, id: string): Promise<VersionRow | undefined> {
    const [row] = await tx.query<VersionRow>(`SELECT ${columns} FROM form_version WHERE ${own} AND id = $2`, [
      regionId,
      id,
    ]);
    return row;
  }

  /** With the document. For `system`, which belongs to no region, every version. */
  async document(tx: Transaction, id: string): Promise<DocumentRow | undefined> {
    const [row] = await tx.query<DocumentRow>(
      `SELECT ${columns}, document AS definition FROM form_version
       WHERE id = $2 AND (${own} OR $3 = 'system')`,
      [tx.actor.regionId, id, tx.actor.reach],
    );
    return row;
  }

  /** Nothing when the region has this version already. */
  async add(tx: Transaction, { definition, document, hash }: NewVersion): Promise<VersionRow | undefined> {
    const [row] = await tx.query<VersionRow>(
      `INSERT INTO form_version (form, version, region_id, document, document_hash, valid_from, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (form, version, region_id)
         WHERE region_id IS NOT NULL AND (status <> 'withdrawn' OR approved_at IS NOT NULL) DO NOTHING
       RETURNING ${columns}`,
      [definition.form, definition.version, tx.actor.regionId, document, hash, definition.validFrom, tx.actor.personId],
    );
    return row;
  }

  /** Nothing when it is not (or no longer) waiting for approval. */
  async approve(tx: Transaction, id: string): Promise<VersionRow | undefined> {
    const [row] = await tx.query<VersionRow>(
      `UPDATE form_version SET status = 'published', approved_by = $3, approved_at = now()
       WHERE region_id = $1 AND id = $2 AND status = 'proposed' RETURNING ${columns}`,
      [tx.actor.regionId, id, tx.actor.personId],
    );
    return row;
  }

  /** Nothing when it was withdrawn already. */
  async withdraw(tx: Transaction, id: string, reason: string): Promise<VersionRow | undefined> {
    const [row] = await tx.query<VersionRow>(
      `UPDATE form_version SET status = 'withdrawn', withdrawn_by = $3, withdrawn_at = now(), withdrawn_reason = $4
       WHERE region_id = $1 AND id = $2 AND status <> 'withdrawn' RETURNING ${columns}`,
      [tx.actor.regionId, id, tx.actor.personId, reason],
    );
    return row;
  }
}
