import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** A role that somebody has today. */
export interface MembershipRow {
  readonly id: string;
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly locationId: string | null;
  readonly locationName: string | null;
  /** codes by which an identity provider may name the organisation: its own and those of the locations in reach */
  readonly codes: string[];
}

const select = `SELECT m.id, m.role, m.organisation_id AS "organisationId", o.name AS "organisationName",
    m.location_id AS "locationId", l.name AS "locationName",
    array_remove(ARRAY[o.code] || ARRAY(
      SELECT place.code FROM location place
      WHERE CASE WHEN m.location_id IS NULL THEN place.organisation_id = o.id OR place.board_id = o.id
        ELSE place.id = m.location_id END), NULL) AS codes
  FROM membership m JOIN organisation o ON o.id = m.organisation_id LEFT JOIN location l ON l.id = m.location_id`;

/** Roles of a person; reads names of organisations and locations, which stand a rung lower. */
@Injectable()
export class MembershipsRepository {
  /** The last used one first, then by name. */
  async current(tx: Transaction, personId: string, today: string): Promise<MembershipRow[]> {
    return tx.query<MembershipRow>(
      `${select} WHERE m.person_id = $1 AND m.started_on <= $2 AND (m.ended_on IS NULL OR m.ended_on > $2)
       ORDER BY m.last_used_at DESC NULLS LAST, o.name, l.name NULLS FIRST, m.role, m.id`,
      [personId, today],
    );
  }

  async use(tx: Transaction, id: string, now: Date): Promise<void> {
    await tx.execute('UPDATE membership SET last_used_at = $2 WHERE id = $1', [id, now]);
  }
}
