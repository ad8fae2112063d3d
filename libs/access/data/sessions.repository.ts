import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface NewSession {
  readonly id: string;
  readonly referenceHash: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly provider: string;
  /** sealed */
  readonly idToken: string;
  readonly device: string;
  readonly acr: string | null;
  readonly organisationClaim: string | null;
  readonly authenticatedAt: Date;
  readonly startedAt: Date;
  readonly expiresAt: Date;
}

export interface SessionRow {
  readonly id: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly provider: string;
  readonly idToken: string;
  readonly device: string;
  readonly organisationClaim: string | null;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

const columns = `id, person_id AS "personId", membership_id AS "membershipId", provider, id_token AS "idToken", device,
  organisation_claim AS "organisationClaim", started_at AS "startedAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt"`;

/** Sessions of the actor itself; of the system also those of others. */
@Injectable()
export class SessionsRepository {
  async add(tx: Transaction, session: NewSession): Promise<void> {
    await tx.execute(
      `INSERT INTO session (id, reference_hash, person_id, membership_id, provider, id_token, device, acr,
         organisation_claim, authenticated_at, started_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12)`,
      [
        session.id,
        session.referenceHash,
        session.personId,
        session.membershipId,
        session.provider,
        session.idToken,
        session.device,
        session.acr,
        session.organisationClaim,
        session.authenticatedAt,
        session.startedAt,
        session.expiresAt,
      ],
    );
  }

  async findByReference(tx: Transaction, referenceHash: string): Promise<SessionRow | undefined> {
    const [row] = await tx.query<SessionRow>(`SELECT ${columns} FROM session WHERE reference_hash = $1`, [
      referenceHash,
    ]);
    return row;
  }

  async listOfPerson(tx: Transaction, personId: string): Promise<SessionRow[]> {
    return tx.query<SessionRow>(
      `SELECT ${columns} FROM session WHERE person_id = $1 ORDER BY last_seen_at DESC, id LIMIT 100`,
      [personId],
    );
  }

  async useMembership(tx: Transaction, id: string, membershipId: string, referenceHash: string): Promise<void> {
    await tx.execute('UPDATE session SET membership_id = $2, reference_hash = $3 WHERE id = $1', [
      id,
      membershipId,
      referenceHash,
    ]);
  }

  async remove(tx: Transaction, personId: string, id: string): Promise<number> {
    return tx.execute('DELETE FROM session WHERE person_id = $1 AND id = $2', [personId, id]);
  }

  async removeByReference(tx: Transaction, referenceHash: string): Promise<number> {
    return tx.execute('DELETE FROM session WHERE reference_hash = $1', [referenceHash]);
  }

  /** Ends every session of a person at once. */
  async removeAllOfPerson(tx: Transaction, personId: string): Promise<number> {
    return tx.execute('DELETE FROM session WHERE person_id = $1', [personId]);
  }

  async removeExpired(tx: Transaction, now: Date): Promise<void> {
    await tx.execute('DELETE FROM session WHERE expires_at < $1', [now]);
  }
}
