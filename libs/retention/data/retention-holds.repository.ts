import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { HoldSubject } from '../domain/index.js';

export interface HoldRow {
  readonly id: string;
  readonly pupilId: string;
  readonly subjectKind: HoldSubject;
  readonly subjectId: string;
  readonly locationName: string | null;
  /** sealed */
  readonly reason: Buffer;
  readonly reviewOn: LocalDate;
  readonly setAt: Date;
  readonly setByName: string;
  readonly liftedAt: Date | null;
  readonly liftedByName: string | null;
}

export interface NewHold {
  readonly id: string;
  readonly regionId: string;
  readonly pupilId: string;
  readonly subjectKind: HoldSubject;
  readonly subjectId: string;
  readonly locationId: string | null;
  readonly reason: Buffer;
  readonly reviewOn: LocalDate;
  readonly at: Date;
  readonly byName: string;
}

/** Whose it is, and the locations that it is of. */
export interface HeldSubject {
  readonly pupilId: string;
  readonly regionId: string;
  readonly places: readonly (string | null)[];
}

const columns = `k.id, k.pupil_id AS "pupilId", k.subject_kind AS "subjectKind", k.subject_id AS "subjectId",
  l.name AS "locationName", k.reason, k.review_on AS "reviewOn", k.set_at AS "setAt", k.set_by_name AS "setByName",
  k.lifted_at AS "liftedAt", k.lifted_by_name AS "liftedByName"`;
const from = 'retention_hold k LEFT JOIN location l ON l.id = k.location_id';

/** Row-level security says whose holds are in sight. */
@Injectable()
export class RetentionHolds {
  async newId(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ id: string }>('SELECT uuidv7() AS id');
    return row!.id;
  }

  /** The child of what is to be held; undefined when it is not in sight. */
  async subject(tx: Transaction, kind: HoldSubject, id: string): Promise<HeldSubject | undefined> {
    const [row] = await tx.query<HeldSubject>(
      'SELECT pupil_id AS "pupilId", region_id AS "regionId", places FROM retention_subject($1, $2)',
      [kind, id],
    );
    return row;
  }

  async insert(tx: Transaction, hold: NewHold): Promise<void> {
    await tx.execute(
      `INSERT INTO retention_hold (id, region_id, pupil_id, subject_kind, subject_id, location_id, reason, review_on, set_at,
         set_by, set_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[hold.id, hold.regionId, hold.pupilId, hold.subjectKind, hold.subjectId, hold.locationId],
        ...[hold.reason, hold.reviewOn, hold.at, tx.actor.personId, hold.byName],
      ],
    );
  }

  /** Those that stand, soonest review first. */
  async standing(tx: Transaction, limit: number): Promise<HoldRow[]> {
    return tx.query<HoldRow>(
      `SELECT ${columns} FROM ${from} WHERE k.lifted_at IS NULL ORDER BY k.review_on, k.id LIMIT $1`,
      [limit],
    );
  }

  async ofPupil(tx: Transaction, pupilId: string): Promise<HoldRow[]> {
    return tx.query<HoldRow>(
      `SELECT ${columns} FROM ${from} WHERE k.pupil_id = $1 ORDER BY k.lifted_at IS NOT NULL, k.set_at DESC, k.id`,
      [pupilId],
    );
  }

  /** @returns the child, or undefined when it does not stand or is not in sight */
  async lift(tx: Transaction, id: string, reason: Buffer, at: Date, byName: string): Promise<string | undefined> {
    const [row] = await tx.query<{ pupilId: string }>(
      `UPDATE retention_hold SET lifted_at = $2, lifted_by_name = $3, lift_reason = $4
       WHERE id = $1 AND lifted_at IS NULL RETURNING pupil_id AS "pupilId"`,
      [id, at, byName, reason],
    );
    return row?.pupilId;
  }

  /** @returns as `lift` */
  async review(tx: Transaction, id: string, reviewOn: LocalDate): Promise<string | undefined> {
    const [row] = await tx.query<{ pupilId: string }>(
      `UPDATE retention_hold SET review_on = $2 WHERE id = $1 AND lifted_at IS NULL RETURNING pupil_id AS "pupilId"`,
      [id, reviewOn],
    );
    return row?.pupilId;
  }
}
