import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { Governance, LocationKind, Sector } from '../domain/index.js';

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
