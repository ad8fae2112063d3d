import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** Whose accounts: of the own organisation and all below it; below it perhaps only those of administrators. */
export interface AccountScope {
  readonly organisationId: string;
  readonly administratorsOnlyBelow: boolean;
}

export interface AccountFilter {
  /** part of a name or e-mail address */
  readonly text: string | null;
  readonly organisationId: string | null;
  /** id of the last account of the page before */
  readonly after: string | null;
  readonly limit: number;
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly status: 'invited' | 'active';
  readonly invitation: { expiresAt: string; sentAt: string | null; failedAt: string | null } | null;
}

export interface AccountMembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly locationId: string | null;
  readonly locationName: string | null;
  readonly startedOn: string;
  readonly lastUsedAt: Date | null;
}

// $1 own organisation, $2 below it administrators only
const managed = `WITH RECURSIVE tree AS (
    SELECT id FROM organisation WHERE id = $1
    UNION SELECT child.id FROM organisation child JOIN tree ON child.parent_id = tree.id),
  managed AS (
    SELECT m.* FROM membership m WHERE m.ended_on IS NULL AND m.organisation_id IN (SELECT id FROM tree)
      AND (m.organisation_id = $1 OR NOT $2 OR m.role = 'account-administrator'))`;
const scopeOf = (scope: AccountScope): unknown[] => [scope.organisationId, scope.administratorsOnlyBelow];

/** Accounts within the scope of an account administrator. */
@Injectable()
export class AccountsRepository {
  async list(tx: Transaction, scope: AccountScope, filter: AccountFilter): Promise<AccountRow[]> {
    return tx.query<AccountRow>(
      `${managed}
       SELECT p.id, p.display_name AS name, p.email, p.status, (
         SELECT json_build_object('expiresAt', i.expires_at, 'sentAt', i.sent_at, 'failedAt', i.failed_at)
         FROM invitation i WHERE i.person_id = p.id AND p.status = 'invited' ORDER BY i.created_at DESC LIMIT 1) AS invitation
       FROM person p
       WHERE p.status <> 'ended'
         AND EXISTS (SELECT 1 FROM managed m WHERE m.person_id = p.id AND ($3::uuid IS NULL OR m.organisation_id = $3))
         AND ($4::text IS NULL OR strpos(lower(p.display_name), lower($4)) > 0 OR strpos(lower(p.email), lower($4)) > 0)
         AND ($5::uuid IS NULL OR (p.display_name, p.id) > (SELECT a.display_name, a.id FROM person a WHERE a.id = $5))
       ORDER BY p.display_name, p.id LIMIT $6`,
      [...scopeOf(scope), filter.organisationId, filter.text, filter.after, filter.limit],
    );
  }

  async find(tx: Transaction, scope: AccountScope, id: string): Promise<AccountRow | undefined> {
    const [row] = await tx.query<AccountRow>(
      `${managed}
       SELECT p.id, p.display_name AS name, p.email, p.status, (
         SELECT json_build_object('expiresAt', i.expires_at, 'sentAt', i.sent_at, 'failedAt', i.failed_at)
         FROM invitation i WHERE i.person_id = p.id AND p.status = 'invited' ORDER BY i.created_at DESC LIMIT 1) AS invitation
       FROM person p WHERE p.id = $3 AND p.status <> 'ended' AND EXISTS (SELECT 1 FROM managed m WHERE m.person_id = p.id)`,
      [...scopeOf(scope), id],
    );
    return row;
  }

  /** Roles of these people, as far as the scope goes. */
  async membershipsOf(tx: Transaction, scope: AccountScope, ids: readonly string[]): Promise<AccountMembershipRow[]> {
    return tx.query<AccountMembershipRow>(
      `${managed}
       SELECT m.id, m.person_id AS "personId", m.role, m.organisation_id AS "organisationId", o.name AS "organisationName",
         m.location_id AS "locationId", l.name AS "locationName", m.started_on AS "startedOn", m.last_used_at AS "lastUsedAt"
       FROM managed m JOIN organisation o ON o.id = m.organisation_id LEFT JOIN location l ON l.id = m.location_id
       WHERE m.person_id = ANY($3::uuid[]) ORDER BY o.name, l.name NULLS FIRST, m.role, m.id`,
      [...scopeOf(scope), [...ids]],
    );
  }

  async emailIsTaken(tx: Transaction, scope: AccountScope, email: string, except: string | null): Promise<boolean> {
    const [row] = await tx.query<{ taken: boolean }>(
      `${managed} SELECT EXISTS (SELECT 1 FROM person p JOIN managed m ON m.person_id = p.id
         WHERE lower(p.email) = lower($3) AND p.status <> 'ended' AND p.id IS DISTINCT FROM $4::uuid) AS taken`,
      [...scopeOf(scope), email, except],
    );
    return row?.taken ?? false;
  }

  async addPerson(tx: Transaction, person: { id: string; name: string; email: string; now: Date }): Promise<void> {
    await tx.execute('INSERT INTO person (id, display_name, email, created_at) VALUES ($1, $2, $3, $4)', [
      person.id,
      person.name,
      person.email,
      person.now,
    ]);
  }

  async changePerson(tx: Transaction, id: string, name: string, email: string): Promise<void> {
    await tx.execute('UPDATE person SET display_name = $2, email = $3 WHERE id = $1', [id, name, email]);
  }

  async addMembership(
    tx: Transaction,
    membership: { id: string; personId: string; role: string; organisationId: string; locationId: string | null },
    today: string,
  ): Promise<number> {
    return tx.execute(
      `INSERT INTO membership (id, person_id, role, organisation_id, location_id, started_on)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [membership.id, membership.personId, membership.role, membership.organisationId, membership.locationId, today],
    );
  }

  async endMemberships(tx: Transaction, ids: readonly string[], today: string): Promise<void> {
    await tx.execute(
      'UPDATE membership SET ended_on = greatest(started_on, $2::date) WHERE id = ANY($1::uuid[]) AND ended_on IS NULL',
      [[...ids], today],
    );
  }

  /** Needs the reach of the system: other organisations may have given roles too. */
  async rolesElsewhere(tx: Transaction, scope: AccountScope, personId: string): Promise<number> {
    const [row] = await tx.query<{ elsewhere: string }>(
      `${managed} SELECT count(*) AS elsewhere FROM membership m
       WHERE m.person_id = $3 AND m.ended_on IS NULL AND m.id NOT IN (SELECT id FROM managed)`,
      [...scopeOf(scope), personId],
    );
    return Number(row?.elsewhere ?? 0);
  }

  /** Ends the account of whoever has no role left anywhere. Needs the reach of the system. */
  async endWithoutRole(tx: Transaction, personId: string, now: Date): Promise<void> {
    await tx.execute(
      `UPDATE person SET status = 'ended', ended_at = $2 WHERE id = $1 AND NOT EXISTS (
         SELECT 1 FROM membership m WHERE m.person_id = $1 AND m.ended_on IS NULL)`,
      [personId, now],
    );
  }
}
