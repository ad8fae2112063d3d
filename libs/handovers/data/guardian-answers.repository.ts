import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** The sealed answers of one parent in one section. */
export interface GuardianAnswerRow {
  readonly versionNumber: number;
  readonly guardianId: string;
  readonly guardianName: string;
  readonly sectionId: string;
  readonly answers: Buffer;
  readonly revision: number;
  readonly savedAt: Date;
}

export type GuardianAnswerSave = Omit<GuardianAnswerRow, 'savedAt'> & { readonly handoverId: string };

/** What parents write themselves: nobody else ever changes it. */
@Injectable()
export class GuardianAnswers {
  /** Of all parents whose words the actor may see, the first version first. */
  async ofHandover(tx: Transaction, handoverId: string): Promise<GuardianAnswerRow[]> {
    return tx.query<GuardianAnswerRow>(
      `SELECT version_number AS "versionNumber", guardian_id AS "guardianId", guardian_name AS "guardianName",
         section_id AS "sectionId", answers, revision, saved_at AS "savedAt"
       FROM guardian_answer WHERE handover_id = $1 ORDER BY version_number, guardian_name, guardian_id, section_id`,
      [handoverId],
    );
  }

  /** @returns the new revision; undefined when this parent saved elsewhere in between. Revision 0: nothing was saved yet. */
  async save(tx: Transaction, save: GuardianAnswerSave, at: Date): Promise<number | undefined> {
    const { handoverId, versionNumber, guardianId, guardianName, sectionId, answers, revision } = save;
    const place = [handoverId, versionNumber, guardianId, sectionId];
    const [row] = await tx.query<{ revision: number }>(
      revision === 0
        ? `INSERT INTO guardian_answer (handover_id, version_number, guardian_id, section_id, answers, saved_at, guardian_name)
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT guardian_answer_pk DO NOTHING RETURNING revision`
        : `UPDATE guardian_answer SET answers = $5, saved_at = $6, revision = revision + 1
           WHERE handover_id = $1 AND version_number = $2 AND guardian_id = $3 AND section_id = $4 AND revision = $7
           RETURNING revision`,
      [...place, answers, at, revision === 0 ? guardianName : revision],
    );
    return row?.revision;
  }

  /** All of them, when parents do not allow that anything is kept. */
  async removeAll(tx: Transaction, handoverId: string): Promise<void> {
    await tx.execute('DELETE FROM guardian_answer WHERE handover_id = $1', [handoverId]);
  }
}
