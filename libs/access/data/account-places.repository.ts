import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** An organisation in the tree of an account administrator. */
export interface AccountPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly sector: string | null;
  readonly locations: { readonly id: string; readonly name: string }[];
}

/** The own organisation and all below it. Organisations and locations stand a rung lower; they are only read. */
@Injectable()
export class AccountPlacesRepository {
  async tree(tx: Transaction, own: string, only: string | null = null): Promise<AccountPlace[]> {
    return tx.query<AccountPlace>(
      `WITH RECURSIVE tree AS (
         SELECT id FROM organisation WHERE id = $1
         UNION SELECT child.id FROM organisation child JOIN tree ON child.parent_id = tree.id)
       SELECT o.id, o.name, o.kind, o.sector, coalesce((
         SELECT json_agg(json_build_object('id', l.id, 'name', l.name) ORDER BY l.name, l.id)
         FROM location l WHERE l.organisation_id = o.id AND l.closed_on IS NULL), '[]') AS locations
       FROM tree JOIN organisation o ON o.id = tree.id
       WHERE o.closed_on IS NULL AND ($2::uuid IS NULL OR o.id = $2)
       ORDER BY o.id <> $1, o.name, o.id`,
      [own, only],
    );
  }
}
