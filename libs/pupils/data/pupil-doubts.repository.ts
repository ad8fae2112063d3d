import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type PupilDoubt, oddNamePattern, pupilDoubts } from '../domain/index.js';
import type { PupilLine } from './pupil-row.js';

export interface DoubtQuestion {
  readonly youngestOn: string;
  readonly oldestOn: string;
  readonly kind?: PupilDoubt;
  /** the last child of the page before */
  readonly afterId?: string;
  readonly limit: number;
}

export interface DoubtedPupil extends PupilLine {
  readonly doubts: readonly PupilDoubt[];
}

export type DoubtCount = { readonly kind: PupilDoubt; readonly count: number };

// $1 youngest and $2 oldest likely day of birth, $3 the pattern of odd names, $4 the own locations or nothing.
const conditions: Readonly<Record<PupilDoubt, string>> = {
  namesake: `EXISTS (SELECT FROM pupil o WHERE o.region_id = p.region_id AND o.born_on = p.born_on
    AND o.family_key = p.family_key AND o.given_key = p.given_key AND o.id <> p.id AND o.left_on IS NULL
    AND ($4::uuid[] IS NULL OR o.preschool_location_id = ANY ($4)))`,
  age: `p.born_on > $1::date OR (p.born_on <= $2::date AND NOT EXISTS (SELECT FROM registration r WHERE r.pupil_id = p.id))`,
  name: `p.given_name ~ $3 OR p.family_name ~ $3`,
  'no-guardian': 'g.custodians = 0',
  'no-address': 'g.custodians > 0 AND g.reachable = 0',
  'no-postcode': 'p.postcode IS NULL AND NOT p.address_secret',
  'unknown-wijk': 'p.postcode IS NOT NULL AND p.wijk_id IS NULL AND NOT p.address_secret',
};

const found = pupilDoubts.map(
  (kind) => `CASE WHEN (${conditions[kind]}) AND NOT s.kinds @> '{${kind}}' THEN '${kind}' END`,
);

/** Of the children that the actor keeps: the first line, row-level security is the second. */
const doubted = `doubted AS (
  SELECT p.id, p.given_name AS "givenName", p.prefix, p.family_name AS "familyName", p.born_on AS "bornOn",
    p.wijk_id AS "wijkId", p.preschool_location_id AS "preschoolLocationId", p.left_on AS "leftOn", p.family_key, p.given_key,
    array_remove(ARRAY[${found.join(', ')}], NULL) AS doubts
  FROM pupil p
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE has_authority) AS custodians,
      count(*) FILTER (WHERE has_authority AND coalesce(email, phone) IS NOT NULL) AS reachable
    FROM guardian WHERE pupil_id = p.id) g
  CROSS JOIN LATERAL (SELECT coalesce(array_agg(kind), '{}') AS kinds FROM settled_doubt d
    WHERE d.pupil_id = p.id AND d.pupil_version = p.version) s
  WHERE p.left_on IS NULL AND p.region_id = $5::uuid AND ($4::uuid[] IS NULL OR p.preschool_location_id = ANY ($4)))`;

/** Children of whom something may be wrong. Looked for when somebody asks: nothing of it is kept. */
@Injectable()
export class PupilDoubtsRepository {
  /** In order of name. */
  page(tx: Transaction, question: DoubtQuestion): Promise<DoubtedPupil[]> {
    const { kind, afterId, limit } = question;
    const after = `($7::uuid IS NULL OR (family_key, given_key, id) > (SELECT l.family_key, l.given_key, l.id FROM pupil l WHERE l.id = $7))`;
    return tx.query<DoubtedPupil>(
      `WITH ${doubted}
       SELECT id, "givenName", prefix, "familyName", "bornOn", "wijkId", "preschoolLocationId", "leftOn", doubts FROM doubted
       WHERE cardinality(doubts) > 0 AND ($6::text IS NULL OR $6 = ANY (doubts)) AND ${after}
       ORDER BY family_key, given_key, id LIMIT $8`,
      [...this.values(tx, question), kind ?? null, afterId ?? null, limit],
    );
  }

  counts(tx: Transaction, days: Pick<DoubtQuestion, 'youngestOn' | 'oldestOn'>): Promise<DoubtCount[]> {
    return tx.query<DoubtCount>(
      `WITH ${doubted} SELECT kind, count(*)::int AS count FROM doubted, unnest(doubts) AS kind GROUP BY kind`,
      this.values(tx, days),
    );
  }

  /** The other children with the same name and birth date are settled with it: it is said of all of them. */
  async settle(tx: Transaction, pupilId: string, kind: PupilDoubt): Promise<void> {
    await tx.execute(
      `INSERT INTO settled_doubt (pupil_id, kind, pupil_version, settled_by)
       SELECT p.id, $2, p.version, $3 FROM pupil p JOIN pupil one ON one.id = $1
       WHERE p.id = one.id OR ($2 = 'namesake' AND p.region_id = one.region_id AND p.born_on = one.born_on
         AND p.family_key = one.family_key AND p.given_key = one.given_key)
       ON CONFLICT ON CONSTRAINT settled_doubt_pk DO UPDATE
         SET pupil_version = excluded.pupil_version, settled_by = excluded.settled_by, settled_at = now()`,
      [pupilId, kind, tx.actor.personId],
    );
  }

  private values({ actor }: Transaction, { youngestOn, oldestOn }: Pick<DoubtQuestion, 'youngestOn' | 'oldestOn'>) {
    const places = actor.reach === 'locations' ? actor.locationIds : null;
    return [youngestOn, oldestOn, oddNamePattern, places, actor.regionId];
  }
}
