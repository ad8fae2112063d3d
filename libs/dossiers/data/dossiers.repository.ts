import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierRow, Gone, NewDossier } from './dossier-row.js';

export const dossierColumns = `id, kind, state, items, total, done, asked_at AS "askedAt", ready_at AS "readyAt", expires_at AS "expiresAt",
  failure, content_sha256 AS "contentSha256", file_sha256 AS "fileSha256", bytes, pages, gone_because AS "goneBecause",
  gone_on AS "goneOn", fetched_at AS "fetchedAt", organisation_id AS "organisationId",
  person_id AS "personId", person_role AS "personRole", region_id AS "regionId"`;

/** What weighs on one person's PDFs. */
export interface DossierLoad {
  readonly waiting: number;
  readonly lastHour: number;
}

/** PDFs of whoever asks: of this person, in this role, at this organisation. */
@Injectable()
export class DossiersRepository {
  async newId(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ id: string }>('SELECT uuidv7() AS id');
    return row!.id;
  }

  /** @returns false when the same is being made already */
  async add(tx: Transaction, { id, kind, items, askedAt, wish }: NewDossier): Promise<boolean> {
    const { regionId, personId, role } = tx.actor;
    const added = await tx.execute(
      `INSERT INTO dossier (id, region_id, organisation_id, person_id, person_role, kind, wish, items, total, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (person_id, person_role, organisation_id, wish) WHERE state IN ('waiting', 'making') DO NOTHING`,
      [id, regionId, behalfOf(tx.actor), personId, role, kind, wish, JSON.stringify(items), items.length, askedAt],
    );
    return added === 1;
  }

  async beingMade(tx: Transaction, wish: string): Promise<DossierRow | undefined> {
    const [row] = await tx.query<DossierRow>(
      `SELECT ${dossierColumns} FROM dossier WHERE ${own} AND wish = $4 AND state IN ('waiting', 'making')`,
      [...ownValues(tx), wish],
    );
    return row;
  }

  async find(tx: Transaction, id: string): Promise<DossierRow | undefined> {
    const [row] = await tx.query<DossierRow>(`SELECT ${dossierColumns} FROM dossier WHERE ${own} AND id = $4`, [
      ...ownValues(tx),
      id,
    ]);
    return row;
  }

  /** The latest first. */
  async recent(tx: Transaction): Promise<DossierRow[]> {
    return tx.query<DossierRow>(
      `SELECT ${dossierColumns} FROM dossier WHERE ${own} ORDER BY asked_at DESC, id DESC LIMIT 20`,
      ownValues(tx),
    );
  }

  /** Of this person in the role in use: row-level security shows no others. */
  async load(tx: Transaction, since: Date): Promise<DossierLoad> {
    const [row] = await tx.query<DossierLoad>(
      `SELECT count(*) FILTER (WHERE state IN ('waiting', 'making'))::int AS waiting,
         count(*) FILTER (WHERE asked_at > $2)::int AS "lastHour" FROM dossier WHERE person_id = $1`,
      [tx.actor.personId, since],
    );
    return row!;
  }

  async document(tx: Transaction, id: string): Promise<Buffer | undefined> {
    const sql = `SELECT document FROM dossier WHERE ${own} AND id = $4 AND state = 'ready'`;
    const [row] = await tx.query<{ document: Buffer }>(sql, [...ownValues(tx), id]);
    return row?.document;
  }

  /** @returns false when it was in another state */
  async again(tx: Transaction, id: string): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE dossier SET state = 'waiting', done = 0, failure = NULL WHERE ${own} AND id = $4 AND state = 'failed'`,
      [...ownValues(tx), id],
    );
    return changed === 1;
  }

  /** The bytes go; that it was there, and why it went, stays. */
  async clear(tx: Transaction, id: string, { because, on }: Gone): Promise<void> {
    await tx.execute(
      `UPDATE dossier SET state = 'gone', document = NULL, gone_because = $2, gone_on = $3 WHERE id = $1 AND state = 'ready'`,
      [id, because, on],
    );
  }

  async markFetched(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE dossier SET fetched_at = $2 WHERE id = $1 AND fetched_at IS NULL', [id, at]);
  }
}

/** The first line; row-level security is the second. */
const own = 'person_id = $1 AND person_role = $2 AND organisation_id = $3';
const ownValues = ({ actor }: Transaction): unknown[] => [actor.personId, actor.role, behalfOf(actor)];

/** A parent is of no organisation: their copies stand under the region. */
const behalfOf = ({ reach, regionId, organisationId }: Actor): string =>
  reach === 'own-child' || reach === 'own-family' ? regionId : organisationId;
