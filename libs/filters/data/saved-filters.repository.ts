import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { FilterList, FilterParameters } from '../domain/index.js';

export interface SavedFilterRow {
  readonly id: string;
  readonly list: FilterList;
  readonly name: string;
  readonly parameters: FilterParameters;
  readonly shared: boolean;
  /** of its owner */
  readonly isDefault: boolean;
  readonly own: boolean;
}

/** What its owner may change. */
export type FilterChoices = Pick<SavedFilterRow, 'name' | 'shared' | 'isDefault'>;

/** One that colleagues see, as an administrator of the organisation finds it. */
export interface SharedFilterRow extends Pick<SavedFilterRow, 'id' | 'list' | 'name'> {
  readonly ownerName: string | null;
  readonly savedAt: Date;
}

const columns = `id, list, name, parameters, shared, is_default AS "isDefault", owner_id = $1 AS own`;
/** $1 and $2 are the person and the organisation. */
const isOwn = 'owner_id = $1 AND organisation_id = $2';
const whose = ({ actor }: Transaction): readonly string[] => [actor.personId, actor.organisationId];

@Injectable()
export class SavedFiltersRepository {
  /** One's own and those of colleagues, of these lists; one's own first. */
  inSight(tx: Transaction, lists: readonly FilterList[]): Promise<SavedFilterRow[]> {
    return tx.query<SavedFilterRow>(
      `SELECT ${columns} FROM saved_filter
       WHERE organisation_id = $2 AND (owner_id = $1 OR shared) AND list = ANY ($3)
       ORDER BY owner_id <> $1, lower(name), id`,
      [...whose(tx), lists],
    );
  }

  /** Lets one person save one filter at a time, so that counting and comparing names is sure. */
  async lockOwn(tx: Transaction): Promise<void> {
    await tx.execute('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `saved_filter\n${whose(tx).join('\n')}`,
    ]);
  }

  async findOwn(tx: Transaction, id: string): Promise<SavedFilterRow | undefined> {
    const [row] = await tx.query<SavedFilterRow>(`SELECT ${columns} FROM saved_filter WHERE ${isOwn} AND id = $3`, [
      ...whose(tx),
      id,
    ]);
    return row;
  }

  async countOwn(tx: Transaction): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM saved_filter WHERE ${isOwn}`,
      whose(tx),
    );
    return row!.count;
  }

  /** @param exceptId the filter that is renamed itself */
  async isNameTaken(tx: Transaction, list: FilterList, name: string, exceptId: string | null): Promise<boolean> {
    const rows = await tx.query(
      `SELECT FROM saved_filter
       WHERE ${isOwn} AND list = $3 AND lower(name) = lower($4) AND id IS DISTINCT FROM $5::uuid`,
      [...whose(tx), list, name, exceptId],
    );
    return rows.length > 0;
  }

  /** The list opens with no filter any more. */
  async clearDefault(tx: Transaction, list: FilterList): Promise<void> {
    await tx.execute(`UPDATE saved_filter SET is_default = false WHERE ${isOwn} AND list = $3 AND is_default`, [
      ...whose(tx),
      list,
    ]);
  }

  async add(
    tx: Transaction,
    filter: FilterChoices & { readonly list: FilterList; readonly parameters: FilterParameters },
  ): Promise<SavedFilterRow> {
    const { list, name, parameters, shared, isDefault } = filter;
    const [row] = await tx.query<SavedFilterRow>(
      `INSERT INTO saved_filter (owner_id, organisation_id, list, name, parameters, shared, is_default)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${columns}`,
      [...whose(tx), list, name, JSON.stringify(parameters), shared, isDefault],
    );
    return row!;
  }

  async change(tx: Transaction, id: string, { name, shared, isDefault }: FilterChoices): Promise<SavedFilterRow> {
    const [row] = await tx.query<SavedFilterRow>(
      `UPDATE saved_filter SET name = $4, shared = $5, is_default = $6 WHERE ${isOwn} AND id = $3 RETURNING ${columns}`,
      [...whose(tx), id, name, shared, isDefault],
    );
    return row!;
  }

  /** @returns false when it is not there, or somebody else's */
  async removeOwn(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.execute(`DELETE FROM saved_filter WHERE ${isOwn} AND id = $3`, [...whose(tx), id])) > 0;
  }

  /** All that is shared in the organisation, with who shares it. */
  sharedOnes(tx: Transaction): Promise<SharedFilterRow[]> {
    return tx.query<SharedFilterRow>(
      `SELECT f.id, f.list, f.name, p.display_name AS "ownerName", f.saved_at AS "savedAt"
       FROM saved_filter f LEFT JOIN person p ON p.id = f.owner_id
       WHERE f.organisation_id = $1 AND f.shared ORDER BY lower(f.name), f.id`,
      [tx.actor.organisationId],
    );
  }

  /** @returns false when it is not there, not shared, or of another organisation */
  async removeShared(tx: Transaction, id: string): Promise<boolean> {
    const removed = await tx.execute('DELETE FROM saved_filter WHERE id = $1 AND organisation_id = $2 AND shared', [
      id,
      tx.actor.organisationId,
    ]);
    return removed > 0;
  }
}
