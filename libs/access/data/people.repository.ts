import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly status: 'invited' | 'active' | 'ended';
}

/** Somebody at the same location, in one of the roles there. */
export interface ColleagueRow {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
}

export interface InvitationRow {
  readonly id: string;
  readonly personId: string;
  readonly personStatus: 'invited' | 'active' | 'ended';
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
}

/** People and the identities they sign in with. */
@Injectable()
export class PeopleRepository {
  /** One sign-in of an identity at a time, so that two invitations cannot link it twice. */
  async lockIdentity(tx: Transaction, issuer: string, subject: string): Promise<void> {
    await tx.execute('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${issuer}\n${subject}`]);
  }

  async findByIdentity(tx: Transaction, issuer: string, subject: string): Promise<PersonRow | undefined> {
    const [row] = await tx.query<PersonRow>(
      'SELECT id, display_name AS name, status FROM person WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return row;
  }

  async nameOf(tx: Transaction, id: string): Promise<string> {
    const [row] = await tx.query<{ name: string }>('SELECT display_name AS name FROM person WHERE id = $1', [id]);
    return row?.name ?? '';
  }

  /** Through a function of the database: row-level security shows nobody but oneself. */
  async colleaguesAt(
    tx: Transaction,
    locationId: string,
    roles: readonly string[],
    today: string,
  ): Promise<ColleagueRow[]> {
    return tx.query<ColleagueRow>(
      'SELECT person_id AS "personId", name, role FROM school_colleagues($1, $2::text[], $3)',
      [locationId, roles, today],
    );
  }

  async lockInvitation(tx: Transaction, tokenHash: string): Promise<InvitationRow | undefined> {
    const [row] = await tx.query<InvitationRow>(
      `SELECT i.id, i.person_id AS "personId", p.status AS "personStatus", i.expires_at AS "expiresAt",
         i.accepted_at AS "acceptedAt"
       FROM invitation i JOIN person p ON p.id = i.person_id WHERE i.token_hash = $1 FOR UPDATE OF i, p`,
      [tokenHash],
    );
    return row;
  }

  async acceptInvitation(tx: Transaction, id: string, now: Date): Promise<void> {
    await tx.execute('UPDATE invitation SET accepted_at = $2 WHERE id = $1', [id, now]);
  }

  /** The first sign-in of a prepared account. */
  async link(tx: Transaction, id: string, issuer: string, subject: string): Promise<void> {
    await tx.execute(`UPDATE person SET issuer = $2, subject = $3, status = 'active' WHERE id = $1`, [
      id,
      issuer,
      subject,
    ]);
  }

  /** Whoever left and is invited anew gets a new account; the old one lets go of the identity. */
  async releaseIdentity(tx: Transaction, id: string): Promise<void> {
    await tx.execute('UPDATE person SET issuer = NULL, subject = NULL WHERE id = $1', [id]);
  }

  /** Somebody who has an account already is invited by another organisation: the new roles move to the known account. */
  async mergeInto(tx: Transaction, target: string, prepared: string, now: Date, today: string): Promise<void> {
    await tx.execute(
      `UPDATE membership m SET person_id = $1 WHERE person_id = $2 AND ended_on IS NULL AND NOT EXISTS (
         SELECT 1 FROM membership own WHERE own.person_id = $1 AND own.ended_on IS NULL AND own.role = m.role
           AND own.organisation_id = m.organisation_id AND own.location_id IS NOT DISTINCT FROM m.location_id)`,
      [target, prepared],
    );
    await tx.execute(
      'UPDATE membership SET ended_on = greatest(started_on, $2::date) WHERE person_id = $1 AND ended_on IS NULL',
      [prepared, today],
    );
    await tx.execute(`UPDATE person SET status = 'ended', ended_at = $2 WHERE id = $1`, [prepared, now]);
  }
}
