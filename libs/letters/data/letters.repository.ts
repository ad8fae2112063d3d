import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { LetterKind } from '../domain/index.js';

/** What may be shown of a letter in a list: not what it says. */
export interface LetterRow {
  readonly id: string;
  readonly kind: LetterKind;
  readonly datedOn: string;
  readonly createdAt: Date;
  readonly bytes: number;
}

export interface SealedLetter extends LetterRow {
  readonly sha256: string;
  /** sealed, see `letterPlace` */
  readonly document: Buffer;
}

export interface NewLetterRow {
  readonly id: string;
  readonly kind: LetterKind;
  readonly templateId: string | null;
  readonly regionId: string;
  readonly boardId: string | null;
  readonly schoolLocationId: string;
  readonly pupilId: string;
  readonly subjectId: string;
  readonly datedOn: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly document: Buffer;
}

const columns = 'id, kind, dated_on AS "datedOn", created_at AS "createdAt", bytes';

/** Letters within sight of the actor: of the own school locations, and only for who may open them. */
@Injectable()
export class LettersRepository {
  /** Known before the letter is: its bytes are sealed for the row they will stand in. Ids follow one another in time. */
  async newId(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ id: string }>('SELECT uuidv7() AS id');
    if (!row) throw new Error('The database gave no id');
    return row.id;
  }

  /** Without RETURNING: whoever has a letter written may not be allowed to read it. */
  async insert(tx: Transaction, letter: NewLetterRow): Promise<void> {
    await tx.execute(
      `INSERT INTO letter (id, kind, template_id, region_id, board_id, school_location_id, pupil_id, subject_id, dated_on,
         created_by, sha256, bytes, document)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        letter.id,
        letter.kind,
        letter.templateId,
        letter.regionId,
        letter.boardId,
        letter.schoolLocationId,
        letter.pupilId,
        letter.subjectId,
        letter.datedOn,
        tx.actor.personId,
        letter.sha256,
        letter.bytes,
        letter.document,
      ],
    );
  }

  /** Oldest first. */
  async ofSubject(tx: Transaction, subjectId: string): Promise<LetterRow[]> {
    const places = placesOf(tx);
    return tx.query<LetterRow>(
      `SELECT ${columns} FROM letter
       WHERE subject_id = $1 AND ($2::uuid[] IS NULL OR school_location_id = ANY ($2::uuid[])) ORDER BY id`,
      [subjectId, places],
    );
  }

  async find(tx: Transaction, id: string): Promise<SealedLetter | undefined> {
    const [row] = await tx.query<SealedLetter>(
      `SELECT ${columns}, sha256, document FROM letter
       WHERE id = $1 AND ($2::uuid[] IS NULL OR school_location_id = ANY ($2::uuid[]))`,
      [id, placesOf(tx)],
    );
    return row;
  }
}

/** The school locations whose letters the actor may open; null: all, for the system itself. */
function placesOf({ actor }: Transaction): readonly string[] | null {
  if (actor.reach === 'system') return null;
  return actor.reach === 'locations' && actor.permissions.has('letters.read') ? actor.locationIds : [];
}
