import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { SavedBy } from './handover-row.js';

/** A text as it lay before the parents. */
export interface VersionRow {
  readonly number: number;
  readonly content: Buffer;
  readonly sha256: string;
  readonly presentedAt: Date;
  readonly presentedOn: string;
  readonly presentedByName: string;
}

export interface NewVersion {
  readonly handoverId: string;
  readonly number: number;
  readonly content: Buffer;
  readonly sha256: string;
  readonly presentedOn: string;
}

/** Texts that were laid before parents. None is ever changed. */
@Injectable()
export class HandoverVersions {
  async insert(tx: Transaction, version: NewVersion, { at, name }: SavedBy): Promise<void> {
    const { handoverId, number, content, sha256, presentedOn } = version;
    await tx.execute(
      `INSERT INTO handover_version (handover_id, number, content, sha256, presented_at, presented_on, presented_by,
         presented_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [handoverId, number, content, sha256, at, presentedOn, tx.actor.personId, name],
    );
  }

  async find(tx: Transaction, handoverId: string, number: number): Promise<VersionRow | undefined> {
    const [row] = await tx.query<VersionRow>(
      `SELECT number, content, sha256, presented_at AS "presentedAt", presented_on AS "presentedOn",
         presented_by_name AS "presentedByName"
       FROM handover_version WHERE handover_id = $1 AND number = $2`,
      [handoverId, number],
    );
    return row;
  }

  /** All of them, when parents do not allow that they are kept. */
  async removeAll(tx: Transaction, handoverId: string): Promise<void> {
    await tx.execute('DELETE FROM handover_version WHERE handover_id = $1', [handoverId]);
  }
}
