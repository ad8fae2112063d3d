import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationRow } from '../domain/index.js';

export interface OrganisationFilter {
  readonly kind?: OrganisationKind | undefined;
  readonly parentId?: string | undefined;
  readonly text?: string | undefined;
  readonly after?: { readonly name: string; readonly id: string } | undefined;
  readonly limit: number;
}

const columns = `o.id, o.kind, o.parent_id AS "parentId", o.region_id AS "regionId", o.name, o.code, o.sector, o.governance,
  o.closed_on AS "closedOn",
  (SELECT count(*)::int FROM location l WHERE l.closed_on IS NULL AND o.id IN (l.organisation_id, l.board_id, l.region_id))
    AS locations`;

/** Organisations of one municipality. Public registers: there is no row-level security here, so the region is asked. */
@Injectable()
export class Organisations {
  async list(tx: Transaction, regionId: string, filter: OrganisationFilter): Promise<OrganisationRow[]> {
    return tx.query<OrganisationRow>(
      `SELECT ${columns} FROM organisation o
       WHERE o.region_id = $1 AND ($2::text IS NULL OR o.kind = $2) AND ($3::uuid IS NULL OR o.parent_id = $3)
         AND ($4::text IS NULL OR o.name ILIKE $4 OR o.code ILIKE $4)
         AND ($5::text IS NULL OR (o.name COLLATE "nl-NL-x-icu", o.id) > ($5 COLLATE "nl-NL-x-icu", $6::uuid))
       ORDER BY o.name COLLATE "nl-NL-x-icu", o.id LIMIT $7`,
      [
        regionId,
        filter.kind ?? null,
        filter.parentId ?? null,
        filter.text ? containing(filter.text) : null,
        filter.after?.name ?? null,
        filter.after?.id ?? null,
        filter.limit,
      ],
    );
  }

  async find(tx: Transaction, regionId: string, id: string): Promise<OrganisationRow | undefined> {
    const [row] = await tx.query<OrganisationRow>(
      `SELECT ${columns} FROM organisation o WHERE o.region_id = $1 AND o.id = $2`,
      [regionId, id],
    );
    return row;
  }
}

/** A pattern in which the signs of LIKE stand for themselves. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
