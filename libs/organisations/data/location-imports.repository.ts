import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { LocationKind } from '../domain/index.js';
import type { LocationRecord, OrganisationRecord, StoredLocation } from './stored-location.js';

export interface Region {
  readonly name: string;
  readonly code: string | null;
}

const stored = `l.id, l.region_id AS "regionId", l.kind, l.code, l.name, l.street, l.postcode, l.city, l.wijk_id AS "wijkId",
  l.sector, l.governance, o.code AS "ownerCode", b.code AS "boardCode", l.closed_on AS "closedOn"`;

/** Sets of organisations and locations at once, for the imports. */
@Injectable()
export class LocationImports {
  async region(tx: Transaction, regionId: string): Promise<Region | undefined> {
    const [region] = await tx.query<Region>(
      `SELECT name, code FROM organisation WHERE id = $1 AND kind = 'municipality'`,
      [regionId],
    );
    return region;
  }

  /** Four digits of a postcode → wijk. */
  async wijken(tx: Transaction, regionId: string): Promise<Map<string, string>> {
    const rows = await tx.query<{ postcode4: string; wijkId: string }>(
      `SELECT p.postcode4, p.wijk_id AS "wijkId" FROM postcode_area p JOIN wijk w ON w.id = p.wijk_id WHERE w.region_id = $1`,
      [regionId],
    );
    return new Map(rows.map(({ postcode4, wijkId }) => [postcode4, wijkId]));
  }

  /** Every location of this kind in the region, and those anywhere with one of these codes; by code. */
  async stored(
    tx: Transaction,
    regionId: string,
    kind: LocationKind,
    codes: readonly string[],
  ): Promise<Map<string, StoredLocation>> {
    const rows = await tx.query<StoredLocation>(
      `SELECT ${stored} FROM location l JOIN organisation o ON o.id = l.organisation_id
         LEFT JOIN organisation b ON b.id = l.board_id
       WHERE (l.region_id = $1 AND l.kind = $2) OR l.code = ANY ($3)`,
      [regionId, kind, codes],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** Makes or updates organisations of one kind. @returns their ids by code */
  async saveOrganisations(
    tx: Transaction,
    regionId: string,
    records: readonly OrganisationRecord[],
  ): Promise<Map<string, string>> {
    const rows = records.map((record) => ({ ...record, id: randomUUID() }));
    const saved = await tx.query<{ code: string; id: string }>(
      `WITH given AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, kind text, code text, "parentId" uuid, name text,
           "fallbackName" text, sector text, governance text)),
       written AS (
         INSERT INTO organisation AS o (id, kind, code, parent_id, region_id, name, sector, governance)
         SELECT g.id, g.kind, g.code, g."parentId", $2, coalesce(g.name, known.name, g."fallbackName"), g.sector, g.governance
         FROM given g LEFT JOIN organisation known ON known.kind = g.kind AND known.code = g.code
         ON CONFLICT ON CONSTRAINT organisation_kind_code DO UPDATE
           SET name = excluded.name, parent_id = excluded.parent_id, sector = excluded.sector,
               governance = excluded.governance, closed_on = NULL
           WHERE o.region_id = excluded.region_id
         RETURNING o.code, o.id)
       SELECT code, id FROM written
       UNION SELECT o.code, o.id FROM organisation o JOIN given g ON g.kind = o.kind AND g.code = o.code`,
      [JSON.stringify(rows), regionId],
    );
    return new Map(saved.map(({ code, id }) => [code, id]));
  }

  /** Makes or updates locations. The mailbox is taken from the file only where there is none yet: people keep it up to date. */
  async saveLocations(
    tx: Transaction,
    regionId: string,
    kind: LocationKind,
    records: readonly (LocationRecord & {
      organisationId: string;
      boardId: string | null;
      contactEmail: string | null;
    })[],
  ): Promise<void> {
    const rows = records.map((record) => ({ ...record, id: randomUUID() }));
    await tx.execute(
      `INSERT INTO location AS l (id, organisation_id, kind, region_id, board_id, name, code, street, postcode, city, wijk_id,
         sector, governance, contact_email, closed_on)
       SELECT r.id, r."organisationId", $3, $2, r."boardId", r.name, r.code, r.street, r.postcode, r.city, r."wijkId",
         r.sector, r.governance, r."contactEmail", r."closedOn"
       FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, "organisationId" uuid, "boardId" uuid, name text, code text,
         street text, postcode text, city text, "wijkId" uuid, sector text, governance text, "contactEmail" text, "closedOn" date)
       ON CONFLICT ON CONSTRAINT location_code DO UPDATE
         SET organisation_id = excluded.organisation_id, board_id = excluded.board_id, name = excluded.name,
             street = excluded.street, postcode = excluded.postcode, city = excluded.city, wijk_id = excluded.wijk_id,
             sector = excluded.sector, governance = excluded.governance, closed_on = excluded.closed_on,
             contact_email = coalesce(l.contact_email, excluded.contact_email)`,
      [JSON.stringify(rows), regionId, kind],
    );
  }

  async close(tx: Transaction, locationIds: readonly string[], closedOn: string): Promise<void> {
    await tx.execute('UPDATE location SET closed_on = $2 WHERE id = ANY ($1) AND closed_on IS NULL', [
      locationIds,
      closedOn,
    ]);
  }
}
