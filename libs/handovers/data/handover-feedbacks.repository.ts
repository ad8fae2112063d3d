import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { PictureAnswer } from '../domain/index.js';
import type { SavedBy } from './handover-row.js';

/** What a school thought of a form; its words are sealed. */
export interface FeedbackRow {
  readonly releaseId: string;
  readonly senderLocationId: string;
  readonly picture: PictureAnswer;
  readonly words: Buffer | null;
  readonly givenAt: Date;
  readonly givenByName: string;
  readonly givenByRole: string;
}

/** A copy of which a school is to be asked what it thought. */
export interface FeedbackToAsk {
  readonly releaseId: string;
  readonly handoverId: string;
  readonly locationId: string;
}

const columns = `f.release_id AS "releaseId", r.sender_location_id AS "senderLocationId", f.picture, f.words,
  f.given_at AS "givenAt", f.given_by_name AS "givenByName", f.given_by_role AS "givenByRole"`;
const from = 'handover_feedback f JOIN handover_release r ON r.id = f.release_id';

/** Feedback of schools. Rows are only ever added. */
@Injectable()
export class HandoverFeedbacks {
  /** @returns false when somebody gave it before */
  async give(
    tx: Transaction,
    feedback: Pick<FeedbackRow, 'releaseId' | 'picture' | 'words'> & { readonly givenOn: LocalDate },
    { at, name }: SavedBy,
  ): Promise<boolean> {
    const { releaseId, picture, words, givenOn } = feedback;
    const added = await tx.execute(
      `INSERT INTO handover_feedback (release_id, picture, words, given_on, given_at, given_by, given_by_name, given_by_role)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ON CONSTRAINT handover_feedback_pk DO NOTHING`,
      [releaseId, picture, words, givenOn, at, tx.actor.personId, name, tx.actor.role],
    );
    return added === 1;
  }

  async ofRelease(tx: Transaction, releaseId: string): Promise<FeedbackRow | undefined> {
    const [row] = await tx.query<FeedbackRow>(`SELECT ${columns} FROM ${from} WHERE f.release_id = $1`, [releaseId]);
    return row;
  }

  async ofHandover(tx: Transaction, handoverId: string): Promise<FeedbackRow | undefined> {
    const [row] = await tx.query<FeedbackRow>(
      `SELECT ${columns} FROM ${from} WHERE r.handover_id = $1 ORDER BY f.given_at DESC LIMIT 1`,
      [handoverId],
    );
    return row;
  }

  /** Given in a period to these preschools; in an order that says nothing about which child it was. */
  async ofSenders(
    tx: Transaction,
    { locationIds, from: first, until }: { locationIds: readonly string[]; from: LocalDate; until: LocalDate },
  ): Promise<FeedbackRow[]> {
    return tx.query<FeedbackRow>(
      `SELECT ${columns} FROM ${from} WHERE r.sender_location_id = ANY ($1::uuid[]) AND f.given_on BETWEEN $2 AND $3
       ORDER BY md5(f.release_id::text)`,
      [locationIds, first, until],
    );
  }

  /** Copies that a school accepted and of which it was not asked yet. */
  async toAsk(tx: Transaction, today: LocalDate, most: number): Promise<FeedbackToAsk[]> {
    return tx.query<FeedbackToAsk>(
      `SELECT r.id AS "releaseId", r.handover_id AS "handoverId", r.receiver_location_id AS "locationId"
       FROM handover_release r
       WHERE r.state = 'accepted' AND r.kind = 'full' AND r.feedback_due_on <= $1
         AND NOT EXISTS (SELECT FROM handover_feedback f WHERE f.release_id = r.id)
         AND NOT EXISTS (SELECT FROM handover_notice n WHERE n.notice_key = 'feedback:' || r.id)
       ORDER BY r.feedback_due_on, r.id LIMIT $2`,
      [today, most],
    );
  }
}
