import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { AgreementRecord, AgreementRow } from '../domain/index.js';

/** Who is responsible for a location; the same rule as `controllerOf`. */
const controller = 'coalesce(l.board_id, l.organisation_id)';

/** Locations of whom nobody signed, on a day on which the municipality asks it. */
const unsigned = `location l JOIN organisation o ON o.id = ${controller}
  JOIN agreement_rule r ON r.region_id = l.region_id AND r.enforced_from <= $2
  WHERE NOT EXISTS (SELECT 1 FROM processing_agreement a WHERE a.organisation_id = o.id AND a.signed_on <= $2)`;

@Injectable()
export class AgreementsRepository {
  /** All organisations with open locations; those without an agreement first. */
  async list(tx: Transaction, regionId: string): Promise<AgreementRow[]> {
    return tx.query<AgreementRow>(
      `SELECT o.id AS "organisationId", o.name, o.kind, a.signed_on AS "signedOn", a.version,
         a.document_reference AS "documentReference", a.recorded_at AS "recordedAt"
       FROM organisation o
       LEFT JOIN LATERAL (SELECT * FROM processing_agreement p WHERE p.organisation_id = o.id
         ORDER BY p.signed_on DESC, p.recorded_at DESC LIMIT 1) a ON true
       WHERE o.region_id = $1 AND o.id IN (SELECT ${controller} FROM location l WHERE l.region_id = $1 AND l.closed_on IS NULL)
       ORDER BY a.signed_on IS NOT NULL, o.name COLLATE "nl-NL-x-icu", o.id`,
      [regionId],
    );
  }

  async enforcedFrom(tx: Transaction, regionId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ day: string }>(
      'SELECT enforced_from AS day FROM agreement_rule WHERE region_id = $1',
      [regionId],
    );
    return row?.day;
  }

  /** @param day null: it is not asked any more */
  async enforceFrom(tx: Transaction, regionId: string, day: string | null): Promise<void> {
    if (day === null) return void (await tx.execute('DELETE FROM agreement_rule WHERE region_id = $1', [regionId]));
    await tx.execute(
      `INSERT INTO agreement_rule (region_id, enforced_from, changed_by) VALUES ($1, $2, $3)
       ON CONFLICT (region_id) DO UPDATE SET enforced_from = $2, changed_by = $3, changed_at = now()`,
      [regionId, day, tx.actor.personId],
    );
  }

  async record(tx: Transaction, place: { id: string; regionId: string }, agreement: AgreementRecord): Promise<void> {
    const { signedOn, version, documentReference } = agreement;
    await tx.execute(
      `INSERT INTO processing_agreement (organisation_id, region_id, signed_on, version, document_reference, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [place.id, place.regionId, signedOn, version, documentReference, tx.actor.personId],
    );
  }

  /** Names of the organisations behind these locations that should have signed and did not. */
  async missing(tx: Transaction, locationIds: readonly string[], today: string): Promise<string[]> {
    const rows = await tx.query<{ name: string }>(
      `SELECT DISTINCT o.name FROM ${unsigned} AND l.id = ANY ($1) ORDER BY 1`,
      [locationIds, today],
    );
    return rows.map(({ name }) => name);
  }

  /** Locations of a municipality where no child may come in. */
  async shutLocations(tx: Transaction, regionId: string, today: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }>(`SELECT l.id FROM ${unsigned} AND l.region_id = $1`, [regionId, today]);
    return new Set(rows.map(({ id }) => id));
  }
}
