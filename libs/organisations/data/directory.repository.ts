import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { Governance, LocationKind, Sector } from '../domain/index.js';
import { containing } from './organisations.repository.js';

/** What other capabilities need to know of a location. */
export interface Place {
  readonly id: string;
  readonly kind: LocationKind;
  readonly name: string;
  readonly code: string;
  readonly sector: Sector | null;
  readonly governance: Governance | null;
  readonly boardId: string | null;
  readonly organisationId: string | null;
  readonly contactEmail: string | null;
  readonly closedOn: string | null;
}

/** A school as the public registers show it to everybody. */
export interface ListedSchool {
  readonly id: string;
  readonly regionId: string;
  readonly name: string;
  /** BRIN of 6 signs */
  readonly code: string;
  readonly sector: Sector | null;
  readonly street: string;
  readonly city: string;
  readonly wijkName: string | null;
  readonly closedOn: string | null;
}

const listed = `SELECT l.id, l.region_id AS "regionId", l.name, l.code, l.sector, l.street, l.city, w.name AS "wijkName",
    l.closed_on AS "closedOn"
  FROM location l LEFT JOIN wijk w ON w.id = l.wijk_id`;

const columns = `id, kind, name, code, sector, governance, board_id AS "boardId", organisation_id AS "organisationId",
  contact_email AS "contactEmail", closed_on AS "closedOn"`;

/** Public registers, looked up by the capabilities that point at them. */
@Injectable()
export class DirectoryRepository {
  async place(tx: Transaction, regionId: string, id: string): Promise<Place | undefined> {
    const [row] = await tx.query<Place>(`SELECT ${columns} FROM location WHERE region_id = $1 AND id = $2`, [
      regionId,
      id,
    ]);
    return row;
  }

  async places(tx: Transaction, regionId: string, kind: LocationKind): Promise<Place[]> {
    return tx.query<Place>(`SELECT ${columns} FROM location WHERE region_id = $1 AND kind = $2`, [regionId, kind]);
  }

  /** Open schools of one sector, in every municipality, whose name, wijk, street or place holds this text. */
  async openSchools(
    tx: Transaction,
    { sector, text, limit }: { readonly sector: Sector; readonly text: string; readonly limit: number },
  ): Promise<ListedSchool[]> {
    return tx.query<ListedSchool>(
      `${listed} WHERE l.kind = 'school' AND l.sector = $1 AND l.closed_on IS NULL
         AND ($2 = '' OR concat_ws(' ', l.name, w.name, l.street, l.city) ILIKE $3)
       ORDER BY l.name COLLATE "nl-NL-x-icu", l.id LIMIT $4`,
      [sector, text, containing(text), limit],
    );
  }

  async schoolByCode(tx: Transaction, code: string): Promise<ListedSchool | undefined> {
    const [row] = await tx.query<ListedSchool>(`${listed} WHERE l.kind = 'school' AND l.code = $1`, [code]);
    return row;
  }

  /** By the four digits of a postcode, wijken of this municipality only. */
  async wijkIds(tx: Transaction, regionId: string, postcode4?: string): Promise<Map<string, string>> {
    const rows = await tx.query<{ postcode4: string; wijkId: string }>(
      `SELECT a.postcode4, a.wijk_id AS "wijkId" FROM postcode_area a JOIN wijk w ON w.id = a.wijk_id
       WHERE w.region_id = $1 AND ($2::text IS NULL OR a.postcode4 = $2)`,
      [regionId, postcode4 ?? null],
    );
    return new Map(rows.map((row) => [row.postcode4, row.wijkId]));
  }

  async names(tx: Transaction, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return tx.query(
      `SELECT id, name FROM location WHERE id = ANY ($1::uuid[]) UNION ALL
       SELECT id, name FROM wijk WHERE id = ANY ($1::uuid[]) UNION ALL
       SELECT id, name FROM stadsdeel WHERE id = ANY ($1::uuid[]) UNION ALL
       SELECT id, name FROM organisation WHERE id = ANY ($1::uuid[])`,
      [ids],
      'directory-names',
    );
  }
}
