import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { SavedBy } from './handover-row.js';

/** A question of a school; its texts are sealed. */
export interface QuestionRow {
  readonly id: string;
  readonly releaseId: string;
  readonly restricted: boolean;
  readonly question: Buffer;
  readonly askedAt: Date;
  readonly askedByName: string;
  readonly askedByRole: string;
  readonly answer: Buffer | null;
  readonly answeredAt: Date | null;
  readonly answeredByName: string | null;
}

const columns = `q.id, q.release_id AS "releaseId", q.restricted, q.question, q.asked_at AS "askedAt",
  q.asked_by_name AS "askedByName", q.asked_by_role AS "askedByRole", q.answer, q.answered_at AS "answeredAt",
  q.answered_by_name AS "answeredByName"`;

/** Questions about what was received, with their answers. */
@Injectable()
export class HandoverQuestions {
  /** Of one copy; `readsRestricted` false leaves out what is about a restricted part. */
  async ofRelease(tx: Transaction, releaseId: string, readsRestricted: boolean): Promise<QuestionRow[]> {
    return tx.query<QuestionRow>(
      `SELECT ${columns} FROM handover_question q WHERE q.release_id = $1 AND ($2 OR NOT q.restricted) ORDER BY q.asked_at, q.id`,
      [releaseId, readsRestricted],
    );
  }

  /** Of all copies of a handover, for the sender. */
  async ofHandover(tx: Transaction, handoverId: string): Promise<QuestionRow[]> {
    return tx.query<QuestionRow>(
      `SELECT ${columns} FROM handover_question q JOIN handover_release r ON r.id = q.release_id
       WHERE r.handover_id = $1 ORDER BY q.asked_at, q.id`,
      [handoverId],
    );
  }

  async ask(
    tx: Transaction,
    question: { readonly id: string; readonly releaseId: string; readonly restricted: boolean; readonly text: Buffer },
    { at, name }: SavedBy,
  ): Promise<void> {
    const { id, releaseId, restricted, text } = question;
    await tx.execute(
      `INSERT INTO handover_question (id, release_id, restricted, question, asked_at, asked_by, asked_by_name, asked_by_role)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, releaseId, restricted, text, at, tx.actor.personId, name, tx.actor.role],
    );
  }

  /** What this person asked about a copy and nobody answered yet. */
  async waitingOf(tx: Transaction, releaseId: string): Promise<QuestionRow[]> {
    return tx.query<QuestionRow>(
      `SELECT ${columns} FROM handover_question q WHERE q.release_id = $1 AND q.asked_by = $2 AND q.answer IS NULL`,
      [releaseId, tx.actor.personId],
    );
  }

  /** The copy that it was asked about, when it is a question of that handover. */
  async releaseIdOf(tx: Transaction, handoverId: string, questionId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ releaseId: string }>(
      `SELECT r.id AS "releaseId" FROM handover_question q JOIN handover_release r ON r.id = q.release_id
       WHERE q.id = $2 AND r.handover_id = $1`,
      [handoverId, questionId],
    );
    return row?.releaseId;
  }

  /** @returns false when it was answered already */
  async answer(tx: Transaction, id: string, text: Buffer, { at, name }: SavedBy): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE handover_question SET answer = $2, answered_at = $3, answered_by_name = $4
       WHERE id = $1 AND answer IS NULL`,
      [id, text, at, name],
    );
    return changed === 1;
  }
}
