import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import {
  type RowDoubt,
  findDoubleReferences,
  findDoubleRows,
  findDoublesOfKnown,
  findElsewhere,
  findKnown,
  findSame,
  findTakenReferences,
} from './import-matching.js';
import { stagePupils } from './import-staging.js';

/** Where the children of a file belong. */
export interface ImportPlace {
  readonly regionId: string;
  /** preschools of whoever brought the file; absent when the whole region is theirs */
  readonly locationIds?: readonly string[];
}

export interface DoubtfulRow {
  readonly row: number;
  readonly doubt: RowDoubt;
}

export interface StagedOutcome {
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly doubtful: readonly DoubtfulRow[];
  /** known children in the file that had left */
  readonly leftRows: readonly number[];
}

/** A query, without values, that gives the children of the import under way as `PupilFollower` wants them. */
export const importedPupils = `
  SELECT id, region_id, wijk_id, preschool_location_id, given_name, prefix, family_name,
    family_key || ' ' || given_key AS sort_key, born_on, left_on
  FROM pupil WHERE id IN (SELECT id FROM pupil_import WHERE verdict IN ('new', 'changed'))`;

/** Whole files of children at once. Works as the worker does: nothing here looks at who asks, only at the region. */
@Injectable()
export class PupilImports {
  /** Stages the rows and decides for each whether the child is new, known, or for a person to look at. */
  async compare(tx: Transaction, place: ImportPlace, lines: readonly string[]): Promise<StagedOutcome> {
    await stagePupils(tx, lines);
    await tx.execute(findDoubleRows);
    await tx.execute(findDoubleReferences);
    await tx.execute(findKnown, [place.regionId]);
    await tx.execute(findTakenReferences);
    await tx.execute(findDoublesOfKnown);
    await tx.execute(findSame);
    if (place.locationIds) await tx.execute(findElsewhere, [place.locationIds]);
    return this.outcome(tx);
  }

  /** Writes what `compare` decided. */
  async write(tx: Transaction, { regionId }: ImportPlace): Promise<void> {
    await tx.execute(insertNew, [regionId]);
    await tx.execute(updateChanged);
    await tx.execute(writeGuardians);
  }

  private async outcome(tx: Transaction): Promise<StagedOutcome> {
    const counts = await tx.query<{ verdict: string; rows: number }>(
      'SELECT verdict, count(*)::int AS rows FROM pupil_import GROUP BY verdict',
    );
    const doubtful = await tx.query<DoubtfulRow>(
      `SELECT row_number AS row, verdict AS doubt FROM pupil_import
       WHERE verdict NOT IN ('new', 'same', 'changed') ORDER BY row_number`,
    );
    const left = await tx.query<{ row: number }>(
      `SELECT i.row_number AS row FROM pupil_import i JOIN pupil p ON p.id = i.id
       WHERE i.verdict IN ('same', 'changed') AND p.left_on IS NOT NULL ORDER BY i.row_number`,
    );
    const count = (verdict: string): number => counts.find((each) => each.verdict === verdict)?.rows ?? 0;
    return {
      created: count('new'),
      changed: count('changed'),
      same: count('same'),
      doubtful,
      leftRows: left.map(({ row }) => row),
    };
  }
}

const insertNew = `
INSERT INTO pupil (id, region_id, given_name, prefix, family_name, given_key, family_key, born_on, postcode, wijk_id,
  preschool_location_id, preschool_reference, address_secret)
SELECT id, $1, given_name, prefix, family_name, given_key, family_key, born_on, postcode,
  CASE WHEN address_secret THEN NULL ELSE wijk_id END, preschool_location_id, preschool_reference,
  coalesce(address_secret, false)
FROM pupil_import WHERE verdict = 'new'`;

// An empty cell says nothing. A secret address has no wijk: it would tell where the child lives.
const updateChanged = `
UPDATE pupil p SET
  given_name = i.given_name, prefix = coalesce(nullif(i.prefix, ''), p.prefix), family_name = i.family_name,
  postcode = coalesce(i.postcode, p.postcode),
  wijk_id = CASE WHEN coalesce(i.address_secret, p.address_secret) THEN NULL
    WHEN i.postcode IS NOT NULL THEN i.wijk_id ELSE p.wijk_id END,
  preschool_location_id = coalesce(i.preschool_location_id, p.preschool_location_id),
  preschool_reference = coalesce(i.preschool_reference, p.preschool_reference),
  address_secret = coalesce(i.address_secret, p.address_secret),
  updated_at = now(), version = p.version + 1
FROM pupil_import i WHERE i.verdict = 'changed' AND p.id = i.id`;

// Another name on the same place is another person: the address of the one before does not pass to them.
const writeGuardians = `
INSERT INTO guardian AS known (id, pupil_id, name, email, phone, has_authority, position)
SELECT gen_random_uuid(), i.id, g.name, g.email, g.phone,
  coalesce(g.authority, CASE WHEN i.verdict = 'changed' THEN (SELECT k.has_authority FROM guardian k
    WHERE k.pupil_id = i.id AND k.position = g.place AND k.name = g.name) END, true),
  g.place
FROM pupil_import i CROSS JOIN LATERAL (VALUES
  (i.guardian1_name, i.guardian1_email, i.guardian1_phone, i.guardian1_authority, 1),
  (i.guardian2_name, i.guardian2_email, i.guardian2_phone, i.guardian2_authority, 2)
) g (name, email, phone, authority, place)
WHERE i.verdict IN ('new', 'changed') AND g.name IS NOT NULL
ON CONFLICT ON CONSTRAINT guardian_position DO UPDATE SET
  name = excluded.name,
  email = CASE WHEN known.name = excluded.name THEN coalesce(excluded.email, known.email) ELSE excluded.email END,
  phone = CASE WHEN known.name = excluded.name THEN coalesce(excluded.phone, known.phone) ELSE excluded.phone END,
  has_authority = excluded.has_authority`;
