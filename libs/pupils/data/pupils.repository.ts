import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import {
  type DepartureReason,
  type GuardianDraft,
  type Identity,
  type KnownIdentity,
  nameKey,
  referenceTaken,
} from '../domain/index.js';
import { type GuardianRow, type NamesakeRow, type PupilContent, type PupilRow, pupilColumns } from './pupil-row.js';
import { pupilScope } from './pupil-scope.js';

/** Loads and saves children, always within the scope of the actor. */
@Injectable()
export class PupilsRepository {
  async find(tx: Transaction, id: string): Promise<PupilRow | undefined> {
    const scope = pupilScope(tx.actor, 2);
    const [row] = await tx.query<PupilRow>(`SELECT ${pupilColumns} FROM pupil p WHERE p.id = $1 AND ${scope.sql}`, [
      id,
      ...scope.values,
    ]);
    return row;
  }

  async guardiansOf(tx: Transaction, pupilId: string): Promise<GuardianRow[]> {
    return tx.query<GuardianRow>(
      `SELECT id, name, email, phone, has_authority AS "hasAuthority", position FROM guardian
       WHERE pupil_id = $1 ORDER BY position`,
      [pupilId],
    );
  }

  /** Children that could be this one: same birth date and names, or the same number at the same preschool. */
  async knownLike(tx: Transaction, regionId: string, identity: Identity): Promise<KnownIdentity[]> {
    const scope = pupilScope(tx.actor, 7);
    return tx.query<KnownIdentity>(
      `SELECT p.id, p.born_on AS "bornOn", p.given_key AS "givenKey", p.family_key AS "familyKey", p.postcode,
         p.preschool_location_id AS "preschoolLocationId", p.preschool_reference AS "preschoolReference"
       FROM pupil p
       WHERE ((p.region_id = $1 AND p.born_on = $2 AND p.family_key = $3 AND p.given_key = $4)
         OR (p.preschool_location_id = $5 AND p.preschool_reference = $6)) AND ${scope.sql}`,
      [
        regionId,
        identity.bornOn,
        identity.familyKey,
        identity.givenKey,
        identity.preschoolLocationId,
        identity.preschoolReference,
        ...scope.values,
      ],
    );
  }

  /** Other children in sight with exactly this name, however it is spelled. */
  async namesakesOf(tx: Transaction, pupil: PupilRow): Promise<NamesakeRow[]> {
    const scope = pupilScope(tx.actor, 5);
    return tx.query<NamesakeRow>(
      `SELECT p.id, p.born_on AS "bornOn", p.preschool_location_id AS "preschoolLocationId", p.postcode,
         p.address_secret AS "addressSecret", p.left_on AS "leftOn"
       FROM pupil p WHERE p.region_id = $1 AND p.family_key = $2 AND p.given_key = $3 AND p.id <> $4 AND ${scope.sql}
       ORDER BY p.born_on, p.id LIMIT 20`,
      [pupil.regionId, nameKey(pupil.familyName), nameKey(pupil.givenName), pupil.id, ...scope.values],
    );
  }

  /** @throws invalid when the number at the preschool is taken, by a child in sight or not */
  async insert(tx: Transaction, pupil: PupilContent): Promise<void> {
    await refusingTakenReference(
      tx.execute(
        `INSERT INTO pupil (id, region_id, given_name, prefix, family_name, given_key, family_key, born_on, postcode, wijk_id,
         preschool_location_id, preschool_reference, address_secret)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        valuesOf(pupil),
      ),
    );
  }

  /** False when the child was changed since that version. */
  async update(tx: Transaction, pupil: PupilContent, version: number): Promise<boolean> {
    const changed = await refusingTakenReference(
      tx.execute(
        `UPDATE pupil SET region_id = $2, given_name = $3, prefix = $4, family_name = $5, given_key = $6, family_key = $7,
         born_on = $8, postcode = $9, wijk_id = $10, preschool_location_id = $11, preschool_reference = $12,
         address_secret = $13, updated_at = now(), version = version + 1
       WHERE id = $1 AND version = $14`,
        [...valuesOf(pupil), version],
      ),
    );
    return changed === 1;
  }

  /** False when the child was changed since that version. */
  async setLeft(
    tx: Transaction,
    { id, version }: Pick<PupilRow, 'id' | 'version'>,
    left: { leftOn: string; reason: DepartureReason } | null,
  ): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE pupil SET left_on = $3, left_reason = $4, updated_at = now(), version = version + 1
       WHERE id = $1 AND version = $2`,
      [id, version, left?.leftOn ?? null, left?.reason ?? null],
    );
    return changed === 1;
  }

  /** Who stays keeps the same id, by name: what was asked of and said by a parent hangs on it. */
  async replaceGuardians(tx: Transaction, pupilId: string, guardians: readonly GuardianDraft[]): Promise<void> {
    const ids = idsFor(guardians, await this.guardiansOf(tx, pupilId));
    await tx.execute('DELETE FROM guardian WHERE pupil_id = $1 AND NOT id = ANY ($2::uuid[])', [pupilId, ids]);
    if (guardians.length === 0) return;
    await tx.execute('UPDATE guardian SET position = -position WHERE pupil_id = $1', [pupilId]);
    await tx.execute(
      `INSERT INTO guardian (id, pupil_id, name, email, phone, has_authority, position)
       SELECT id, $1, name, email, phone, has_authority, position
       FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::boolean[])
         WITH ORDINALITY AS given (id, name, email, phone, has_authority, position)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, phone = excluded.phone,
         has_authority = excluded.has_authority, position = excluded.position`,
      [
        pupilId,
        ids,
        guardians.map(({ name }) => name),
        guardians.map(({ email }) => email),
        guardians.map(({ phone }) => phone),
        guardians.map(({ hasAuthority }) => hasAuthority),
      ],
    );
  }
}

/** One id for each: that of the one who was known under this name, or a new one. */
function idsFor(guardians: readonly GuardianDraft[], known: readonly GuardianRow[]): string[] {
  const free = [...known];
  return guardians.map(({ name }) => {
    const place = free.findIndex((one) => nameKey(one.name) === nameKey(name));
    return place < 0 ? randomUUID() : free.splice(place, 1)[0]!.id;
  });
}

async function refusingTakenReference<Result>(work: Promise<Result>): Promise<Result> {
  return work.catch((error: { constraint?: string }) => {
    throw error.constraint === 'pupil_preschool_reference' ? invalid('pupil.invalid', [referenceTaken]) : error;
  });
}

const valuesOf = (pupil: PupilContent): unknown[] => [
  pupil.id,
  pupil.regionId,
  pupil.givenName,
  pupil.prefix,
  pupil.familyName,
  nameKey(pupil.givenName),
  nameKey(pupil.familyName),
  pupil.bornOn,
  pupil.postcode,
  pupil.wijkId,
  pupil.preschoolLocationId,
  pupil.preschoolReference,
  pupil.addressSecret,
];
