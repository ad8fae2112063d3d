import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { SavedBy, SectionRow } from './handover-row.js';

const columns = `section_id AS "sectionId", answers, prefilled, revision, closed, saved_at AS "savedAt",
  saved_by_name AS "savedByName"`;

export interface SectionSave {
  readonly handoverId: string;
  readonly sectionId: string;
  readonly answers: Buffer;
  readonly prefilled: readonly string[];
  /** the one that was on the screen of whoever saves */
  readonly revision: number;
}

type NewSection = Pick<SectionSave, 'sectionId' | 'answers' | 'prefilled'>;

/** Sealed answers, section by section. */
@Injectable()
export class HandoverSections {
  async ofHandover(tx: Transaction, handoverId: string): Promise<SectionRow[]> {
    return tx.query<SectionRow>(`SELECT ${columns} FROM handover_section WHERE handover_id = $1`, [handoverId]);
  }

  /** All sections as they are at the beginning: empty, or with what Estafette knows. */
  async insert(tx: Transaction, handoverId: string, sections: readonly NewSection[]): Promise<void> {
    await tx.execute(
      `INSERT INTO handover_section (handover_id, section_id, answers, prefilled)
       SELECT $1, section_id, answers, ARRAY(SELECT jsonb_array_elements_text(prefilled::jsonb))
       FROM unnest($2::text[], $3::bytea[], $4::text[]) AS s (section_id, answers, prefilled)`,
      [
        handoverId,
        sections.map(({ sectionId }) => sectionId),
        sections.map(({ answers }) => answers),
        sections.map(({ prefilled }) => JSON.stringify(prefilled)),
      ],
    );
  }

  /** @returns the new revision; undefined when somebody else saved in between, or it was closed */
  async save(tx: Transaction, section: SectionSave, { at, name }: SavedBy): Promise<number | undefined> {
    const { handoverId, sectionId, answers, prefilled, revision } = section;
    const [row] = await tx.query<{ revision: number }>(
      `UPDATE handover_section SET answers = $3, prefilled = $4, revision = revision + 1, saved_at = $6, saved_by = $7,
         saved_by_name = $8
       WHERE handover_id = $1 AND section_id = $2 AND revision = $5 AND NOT closed RETURNING revision`,
      [handoverId, sectionId, answers, prefilled, revision, at, tx.actor.personId, name],
    );
    return row?.revision;
  }

  /** Destroys what parents did not allow; `kept` goes by law. */
  async removeOthers(tx: Transaction, handoverId: string, kept: readonly string[]): Promise<void> {
    await tx.execute('DELETE FROM handover_section WHERE handover_id = $1 AND section_id <> ALL ($2::text[])', [
      handoverId,
      kept,
    ]);
  }

  /** @returns false when it was so already */
  async setClosed(tx: Transaction, handoverId: string, sectionId: string, closed: boolean): Promise<boolean> {
    const changed = await tx.execute(
      'UPDATE handover_section SET closed = $3 WHERE handover_id = $1 AND section_id = $2 AND closed <> $3',
      [handoverId, sectionId, closed],
    );
    return changed === 1;
  }
}
