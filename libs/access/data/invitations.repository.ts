import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface NewInvitation {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly salt: string;
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What the worker needs to write the mail. */
export interface InvitationToSend {
  readonly id: string;
  readonly salt: string;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly email: string | null;
  readonly status: 'invited' | 'active' | 'ended';
  readonly organisationName: string;
}

@Injectable()
export class InvitationsRepository {
  async add(tx: Transaction, invitation: NewInvitation): Promise<void> {
    await tx.execute(
      `INSERT INTO invitation (id, person_id, organisation_id, salt, token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        invitation.id,
        invitation.personId,
        invitation.organisationId,
        invitation.salt,
        invitation.tokenHash,
        invitation.createdAt,
        invitation.expiresAt,
      ],
    );
  }

  /** Only the newest link works. */
  async withdraw(tx: Transaction, personId: string, now: Date): Promise<void> {
    await tx.execute(
      'UPDATE invitation SET expires_at = $2 WHERE person_id = $1 AND accepted_at IS NULL AND expires_at > $2',
      [personId, now],
    );
  }

  async findToSend(tx: Transaction, id: string): Promise<InvitationToSend | undefined> {
    const [row] = await tx.query<InvitationToSend>(
      `SELECT i.id, i.salt, i.expires_at AS "expiresAt", i.accepted_at AS "acceptedAt", p.email, p.status,
         o.name AS "organisationName"
       FROM invitation i JOIN person p ON p.id = i.person_id JOIN organisation o ON o.id = i.organisation_id
       WHERE i.id = $1`,
      [id],
    );
    return row;
  }

  async markSent(tx: Transaction, id: string, now: Date): Promise<void> {
    await tx.execute('UPDATE invitation SET sent_at = $2, failed_at = NULL WHERE id = $1', [id, now]);
  }

  async markFailed(tx: Transaction, id: string, now: Date): Promise<void> {
    await tx.execute('UPDATE invitation SET failed_at = $2 WHERE id = $1 AND sent_at IS NULL', [id, now]);
  }
}
