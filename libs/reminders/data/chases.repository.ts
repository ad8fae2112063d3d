import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface ChasedChild {
  readonly pupilId: string;
  readonly regionId: string;
  readonly locationId: string;
}

/** Reminders that a person asks for. */
@Injectable()
export class Chases {
  /** @returns those of the children about whom this preschool has been written to on that day because somebody asked */
  async doneOn(tx: Transaction, children: readonly ChasedChild[], on: string): Promise<Set<string>> {
    const rows = await tx.query<{ pupilId: string }>(
      `SELECT DISTINCT m.pupil_id AS "pupilId" FROM reminder m JOIN unnest($1::uuid[]) one (id) ON one.id = m.pupil_id
       WHERE m.rule = 'chase' AND m.anchor_on = $2`,
      [children.map(({ pupilId }) => pupilId), on],
    );
    return new Set(rows.map(({ pupilId }) => pupilId));
  }

  /** @returns how many were made; one that is there already is left alone */
  async add(tx: Transaction, children: readonly ChasedChild[], on: string): Promise<number> {
    return tx.execute(
      `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on)
       SELECT pupil, region, 'chase', 'preschool', place, $4, $4 FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS c (pupil, region, place)
       ON CONFLICT DO NOTHING`,
      [
        children.map(({ pupilId }) => pupilId),
        children.map(({ regionId }) => regionId),
        children.map(({ locationId }) => locationId),
        on,
      ],
    );
  }
}
