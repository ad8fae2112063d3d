import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { LocationKind, LocationRow, Sector, WijkRow } from '../domain/index.js';
import { containing } from './organisations.repository.js';

export interface LocationFilter {
  readonly kind?: LocationKind | undefined;
  readonly sector?: Sector | undefined;
  readonly organisationId?: string | undefined;
  readonly boardId?: string | undefined;
  readonly wijkId?: string | undefined;
  readonly text?: string | undefined;
  /** closed ones too */
  readonly closed: boolean;
  readonly after?: { readonly name: string; readonly id: string } | undefined;
  readonly limit: number;
}

const selection = `SELECT l.id, l.organisation_id AS "organisationId", o.name AS "organisationName", l.kind,
    l.region_id AS "regionId", l.board_id AS "boardId", b.name AS "boardName", l.name, l.code, l.street, l.postcode, l.city,
    l.wijk_id AS "wijkId", w.name AS "wijkName", l.sector, l.governance, l.contact_email AS "contactEmail", l.deputy_email AS "deputyEmail",
    l.closed_on AS "closedOn"
  FROM location l JOIN organisation o ON o.id = l.organisation_id
    LEFT JOIN organisation b ON b.id = l.board_id LEFT JOIN wijk w ON w.id = l.wijk_id`;

/** Locations and wijken of one municipality. Public registers: there is no row-level security here, so the region is asked. */
@Injectable()
export class Locations {
  async list(tx: Transaction, regionId: string, filter: LocationFilter): Promise<LocationRow[]> {
    return tx.query<LocationRow>(
      `${selection}
       WHERE l.region_id = $1 AND ($2::text IS NULL OR l.kind = $2) AND ($3::text IS NULL OR l.sector = $3)
         AND ($4::uuid IS NULL OR l.organisation_id = $4) AND ($5::uuid IS NULL OR l.board_id = $5)
         AND ($6::uuid IS NULL OR l.wijk_id = $6)
         AND ($7::text IS NULL OR l.name ILIKE $7 OR l.code ILIKE $7 OR l.street ILIKE $7 OR o.name ILIKE $7)
         AND ($8 OR l.closed_on IS NULL)
         AND ($9::text IS NULL OR (l.name COLLATE "nl-NL-x-icu", l.id) > ($9 COLLATE "nl-NL-x-icu", $10::uuid))
       ORDER BY l.name COLLATE "nl-NL-x-icu", l.id LIMIT $11`,
      [
        regionId,
        filter.kind ?? null,
        filter.sector ?? null,
        filter.organisationId ?? null,
        filter.boardId ?? null,
        filter.wijkId ?? null,
        filter.text ? containing(filter.text) : null,
        filter.closed,
        filter.after?.name ?? null,
        filter.after?.id ?? null,
        filter.limit,
      ],
    );
  }

  async find(tx: Transaction, regionId: string, id: string): Promise<LocationRow | undefined> {
    const [row] = await tx.query<LocationRow>(`${selection} WHERE l.region_id = $1 AND l.id = $2`, [regionId, id]);
    return row;
  }

  async wijken(tx: Transaction, regionId: string): Promise<WijkRow[]> {
    return tx.query<WijkRow>(
      `SELECT w.id, w.name, w.code, s.id AS "stadsdeelId", s.name AS "stadsdeelName"
       FROM wijk w JOIN stadsdeel s ON s.id = w.stadsdeel_id WHERE w.region_id = $1
       ORDER BY s.name COLLATE "nl-NL-x-icu", w.name COLLATE "nl-NL-x-icu", w.id`,
      [regionId],
    );
  }

  async setContact(
    tx: Transaction,
    id: string,
    contactEmail: string | null,
    deputyEmail: string | null,
  ): Promise<void> {
    const sql = 'UPDATE location SET contact_email = $2, deputy_email = $3 WHERE id = $1';
    await tx.execute(sql, [id, contactEmail, deputyEmail]);
  }
}
