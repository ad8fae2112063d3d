import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { NameSearch } from '../domain/index.js';
import type { PupilLine } from './pupil-row.js';
import { pupilScope } from './pupil-scope.js';

export interface PupilQuestion {
  /** any of these; empty: everybody */
  readonly names: readonly NameSearch[];
  readonly bornOn?: string;
  readonly preschoolLocationId?: string;
  readonly withLeft: boolean;
  /** the last child of the page before */
  readonly afterId?: string;
  readonly limit: number;
}

const line = `p.id, p.given_name AS "givenName", p.prefix, p.family_name AS "familyName", p.born_on AS "bornOn",
  p.wijk_id AS "wijkId", p.preschool_location_id AS "preschoolLocationId", p.left_on AS "leftOn"`;

/** After every key that begins with a text: no letter sorts after this one. */
const lastLetter = '\u{10ffff}';

/** Lists of children by name. */
@Injectable()
export class PupilSearch {
  /** In order of family name and given name. The page after a child begins where that child stands. */
  async page(tx: Transaction, question: PupilQuestion): Promise<PupilLine[]> {
    const scope = pupilScope(tx.actor, 1);
    const values: unknown[] = [...scope.values];
    const conditions = [scope.sql];
    const put = (value: unknown): string => `$${values.push(value)}`;
    if (question.names.length > 0) conditions.push(anyName(question.names, put));
    if (question.bornOn) conditions.push(`p.born_on = ${put(question.bornOn)}`);
    if (question.preschoolLocationId) conditions.push(`p.preschool_location_id = ${put(question.preschoolLocationId)}`);
    if (!question.withLeft) conditions.push('p.left_on IS NULL');
    if (question.afterId) conditions.push(after(put(question.afterId)));
    return tx.query<PupilLine>(
      `SELECT ${line} FROM pupil p WHERE ${conditions.join(' AND ')}
       ORDER BY p.family_key, p.given_key, p.id LIMIT ${put(question.limit)}`,
      values,
    );
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<PupilLine[]> {
    const scope = pupilScope(tx.actor, 2);
    const sql = `SELECT ${line} FROM pupil p WHERE p.id = ANY ($1::uuid[]) AND ${scope.sql}`;
    return ids.length === 0 ? [] : tx.query<PupilLine>(sql, [ids, ...scope.values]);
  }
}

type Put = (value: unknown) => string;

// Ranges and not LIKE: that operator is not leakproof, so under row-level security it could not use the index.
function anyName(names: readonly NameSearch[], put: Put): string {
  const one = (search: NameSearch): string => {
    const parts = [startsWith('p.family_key', search.familyKey, put), startsWith('p.given_key', search.givenKey, put)];
    return `(${parts.filter((part) => part !== '').join(' AND ')})`;
  };
  return `(${names.map(one).join(' OR ')})`;
}

function startsWith(column: string, key: string | undefined, put: Put): string {
  return key ? `${column} >= ${put(key)} AND ${column} < ${put(key + lastLetter)}` : '';
}

const after = (id: string): string =>
  `(p.family_key, p.given_key, p.id) > (
     (SELECT l.family_key FROM pupil l WHERE l.id = ${id}), (SELECT l.given_key FROM pupil l WHERE l.id = ${id}), ${id}::uuid)`;
