import type { Transaction } from '#libs/database/index.js';
import type { LocationKind } from '#libs/organisations/domain/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { addressHash } from '#libs/platform/mail/index.js';
import { Injectable } from '@nestjs/common';
import type { Mailbox, MailboxProblemKind } from '../domain/index.js';

/** A mailbox of a location at which mail does not arrive. */
export interface MailboxProblem {
  readonly locationId: string;
  readonly locationName: string;
  readonly locationKind: LocationKind;
  readonly organisationName: string;
  readonly mailbox: Mailbox;
  readonly problem: MailboxProblemKind;
  /** absent when there is none */
  readonly address: string | null;
  readonly since: Date;
}

// The first line of defence, after `mayEditContact`; row-level security narrows what was refused and what was sent to it.
const inReach = `l.region_id = $1 AND ($2::uuid[] IS NULL OR l.id = ANY ($2)) AND ($3::uuid IS NULL OR l.id = $3) AND l.closed_on IS NULL`;
const reachValues = ({ regionId, reach, locationIds }: Actor): unknown[] => [
  regionId,
  reach === 'region' ? null : locationIds,
];

const place = `l.id AS "locationId", l.name AS "locationName", l.kind AS "locationKind", o.name AS "organisationName"`;

// That there is no mailbox is a problem once something should have gone there, and nothing has gone since.
const problems = `
SELECT ${place}, box.mailbox, 'refused' AS problem, box.address, b.bounced_at AS since
FROM location l JOIN organisation o ON o.id = l.organisation_id
CROSS JOIN LATERAL (VALUES ('contact', l.contact_email), ('deputy', l.deputy_email)) box (mailbox, address)
JOIN bounced_address b ON b.address_hash = ${addressHash('box.address')}
WHERE ${inReach}
UNION ALL
SELECT ${place}, 'contact', 'missing', NULL, missed.since
FROM location l JOIN organisation o ON o.id = l.organisation_id
JOIN (SELECT recipient_id, min(settled_at) AS since, max(created_at) AS last_at FROM reminder
  WHERE region_id = $1 AND status = 'failed' AND reason = 'address-missing' AND recipient_kind IN ('preschool', 'school')
  GROUP BY recipient_id) missed ON missed.recipient_id = l.id
WHERE ${inReach} AND l.contact_email IS NULL AND NOT EXISTS (
  SELECT FROM reminder m WHERE m.region_id = $1 AND m.status = 'sent' AND m.recipient_id = l.id
    AND m.recipient_kind IN ('preschool', 'school') AND m.created_at > missed.last_at)
ORDER BY since, "locationName", "locationId", mailbox`;

// The last one about each matter to a mailbox, if that failed: what went out since need not go again.
const failed = `
SELECT m.id FROM reminder m
WHERE m.region_id = $1 AND m.status = 'failed' AND m.recipient_id = $2
  AND m.recipient_kind IN ('preschool', 'preschool-deputy', 'school', 'school-deputy')
  AND NOT EXISTS (SELECT FROM reminder later
    WHERE later.pupil_id = m.pupil_id AND later.registration_id IS NOT DISTINCT FROM m.registration_id
      AND later.recipient_kind = m.recipient_kind AND later.recipient_id = m.recipient_id
      AND (later.created_at, later.id) > (m.created_at, m.id))`;

/** Mailboxes of locations at which mail does not arrive, and what did not arrive there. */
@Injectable()
export class MailboxProblemRows {
  /** The longest first. */
  list(tx: Transaction, locationId: string | null): Promise<MailboxProblem[]> {
    return tx.query<MailboxProblem>(problems, [...reachValues(tx.actor), locationId]);
  }

  async failedCount(tx: Transaction, locationId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(`SELECT count(*)::int AS count FROM (${failed}) found`, [
      tx.actor.regionId,
      locationId,
    ]);
    return row?.count ?? 0;
  }

  /** Into the next mail to that mailbox. @returns how many */
  offerAgain(tx: Transaction, locationId: string): Promise<number> {
    return tx.execute(
      `UPDATE reminder SET status = 'planned', round = round + 1, reason = NULL, settled_at = NULL, bundled = false
       WHERE id IN (${failed})`,
      [tx.actor.regionId, locationId],
    );
  }
}
