import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { LateReason, TalkDraft } from '../domain/index.js';
import { Values, talkScope } from './registration-scope.js';

export interface TalkRow {
  readonly id: string;
  readonly spokenOn: string;
  readonly lateReason: LateReason | null;
  /** for the preschool only; a region gets an empty text */
  readonly note: string;
  readonly recordedAt: Date;
  readonly takenBack: boolean;
}

/** The child with whose parents was spoken, and where. */
export interface TalkPlace {
  readonly pupilId: string;
  readonly regionId: string;
  readonly preschoolLocationId: string;
}

/** Talks of preschools with parents. Nothing is changed or removed: taking back is a row too. */
@Injectable()
export class TalksRepository {
  async add(tx: Transaction, place: TalkPlace, { spokenOn, lateReason, note }: TalkDraft): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO watch_talk (id, pupil_id, region_id, preschool_location_id, spoken_on, late_reason, note, recorded_by)
       VALUES (uuidv7(), $1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        ...[place.pupilId, place.regionId, place.preschoolLocationId],
        ...[spokenOn, lateReason, note.trim(), tx.actor.personId],
      ],
    );
    return row!.id;
  }

  /** @returns false when it was taken back before: by somebody else, or by a second tap */
  async takeBack(tx: Transaction, talkId: string): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO watch_talk (id, pupil_id, region_id, preschool_location_id, spoken_on, takes_back, recorded_by)
       SELECT uuidv7(), pupil_id, region_id, preschool_location_id, spoken_on, id, $2 FROM watch_talk WHERE id = $1
       ON CONFLICT ON CONSTRAINT watch_talk_taken_back_once DO NOTHING RETURNING id`,
      [talkId, tx.actor.personId],
    );
    return rows.length > 0;
  }

  /** Latest first. */
  async ofPupil(tx: Transaction, pupilId: string): Promise<TalkRow[]> {
    const values = new Values();
    return tx.query<TalkRow>(
      `SELECT t.id, t.spoken_on AS "spokenOn", t.late_reason AS "lateReason",
         ${tx.actor.reach === 'locations' ? 't.note' : "''"} AS note, t.recorded_at AS "recordedAt",
         EXISTS (SELECT FROM watch_talk b WHERE b.takes_back = t.id) AS "takenBack"
       FROM watch_talk t
       WHERE t.pupil_id = ${values.put(pupilId)} AND t.takes_back IS NULL AND ${talkScope(tx.actor, values)}
       ORDER BY t.spoken_on DESC, t.id DESC`,
      values.list,
    );
  }
}
