import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface GuardianSessionRow {
  readonly id: string;
  readonly invitationId: string;
  readonly regionId: string;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** Parents who are in. */
@Injectable()
export class GuardianSessions {
  async add(
    tx: Transaction,
    session: { readonly referenceHash: string; readonly invitationId: string; readonly expiresAt: Date },
    at: Date,
  ): Promise<void> {
    await tx.execute('DELETE FROM guardian_session WHERE expires_at < $1', [at]);
    await tx.execute(
      `INSERT INTO guardian_session (id, reference_hash, invitation_id, started_at, last_seen_at, expires_at)
       VALUES (uuidv7(), $1, $2, $3, $3, $4)`,
      [session.referenceHash, session.invitationId, at, session.expiresAt],
    );
  }

  /** Asked before anybody is known, by the system. */
  async find(tx: Transaction, referenceHash: string): Promise<GuardianSessionRow | undefined> {
    const [row] = await tx.query<GuardianSessionRow>(
      `SELECT s.id, s.invitation_id AS "invitationId", i.region_id AS "regionId", s.last_seen_at AS "lastSeenAt",
         s.expires_at AS "expiresAt"
       FROM guardian_session s JOIN guardian_invitation i ON i.id = s.invitation_id AND i.ended_at IS NULL
       WHERE s.reference_hash = $1`,
      [referenceHash],
    );
    return row;
  }

  async touch(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE guardian_session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2', [id, at]);
  }

  /** All of this parent: on every device. */
  async end(tx: Transaction): Promise<void> {
    await tx.execute('DELETE FROM guardian_session WHERE invitation_id = $1', [tx.actor.personId]);
  }
}
