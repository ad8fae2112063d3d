import { SystemStatements, type Transaction } from '#libs/database/index.js';
import { withoutBounced } from '#libs/platform/mail/index.js';
import { Injectable } from '@nestjs/common';
import type { RecipientKind } from '../domain/index.js';
import { addressesOf } from './receiver-addresses.js';
import type { ClaimedDigest, ClaimedReminder, DeliveryRow } from './reminder-row.js';
import { rulesVersion } from './reminder-rules.repository.js';

// One statement for the row and all that decides about it, because it runs once per mail
// (docs/decisions/0004-queue-versus-rows.md says why it reads tables of lower capabilities).
// Nor does it wait for the disk: what a power cut takes away is claimed again. OFFSET 0 keeps the planner from working the
// addresses out twice.
const circumstances = (claimed: string, today: string): string => `
SELECT found.*, ${withoutBounced('found.addresses')} AS "usableAddresses" FROM (
SELECT c.id, c.round, c.pupil_id AS "pupilId", c.registration_id AS "registrationId", c.region_id AS "regionId", c.rule,
  c.rule_version AS "ruleVersion", c.recipient_kind AS "recipientKind", c.recipient_id AS "recipientId", c.due_on AS "dueOn",
  c.anchor_on AS "anchorOn", c.rung_days AS "rungDays", c.instead_of AS "insteadOf", ${rulesVersion} AS "rulesVersion",
  CASE rule.anchor WHEN 'birth' THEN w.born_on WHEN 'decision' THEN r.decision_due_on WHEN 'completion' THEN r.waiting_until_on
    WHEN 'placement' THEN CASE WHEN r.placed_on IS NULL THEN r.placement_from_on END WHEN 'opp' THEN r.opp_due_on
    WHEN 'tlv' THEN r.tlv_due_on WHEN 'objection' THEN r.objection_due_on END AS "currentAnchorOn",
  CASE WHEN c.registration_id IS NULL THEN w.due_on ELSE c.anchor_on END AS "agreedOn",
  CASE WHEN c.registration_id IS NULL THEN w.first_registered_on END AS "firstRegisteredOn",
  CASE WHEN c.registration_id IS NULL THEN w.left_on END AS "leftOn", coalesce(l.name, ro.name, o.name) AS organisation,
  coalesce(r.school_location_id, w.preschool_location_id) AS "locationId", coalesce(r.board_id, rl.board_id) AS "boardId",
  CASE
    WHEN c.recipient_kind = 'guardian' THEN g.id IS NOT NULL
    WHEN c.recipient_kind IN ('region-coordinator', 'samenwerkingsverband') THEN c.region_id = c.recipient_id
    WHEN c.recipient_kind = 'board-administrator' THEN coalesce(r.board_id, rl.board_id) = c.recipient_id
    WHEN c.registration_id IS NULL THEN w.preschool_location_id = c.recipient_id AND l.closed_on IS NULL
    ELSE r.school_location_id = c.recipient_id AND l.closed_on IS NULL END AS "recipientIsCurrent",
  ${addressesOf(today)} AS addresses
FROM ${claimed} c
JOIN organisation o ON o.id = c.region_id
LEFT JOIN reminder_rule rule ON rule.id = c.rule
LEFT JOIN registration_watch w ON w.pupil_id = c.pupil_id AND c.registration_id IS NULL
LEFT JOIN registration r ON r.id = c.registration_id
LEFT JOIN location rl ON rl.id = r.school_location_id
LEFT JOIN location l ON l.id = c.recipient_id AND c.recipient_kind NOT IN ('guardian', 'region-coordinator')
LEFT JOIN organisation ro ON ro.id = c.recipient_id
LEFT JOIN guardian g ON g.id = c.recipient_id AND g.pupil_id = c.pupil_id AND g.has_authority OFFSET 0) found`;

const claim = `
WITH claimed AS (
  UPDATE reminder SET status = 'in-progress', reason = NULL, settled_at = NULL
  FROM (SELECT set_config('synchronous_commit', 'off', true)) unhurried
  WHERE id = $1 AND round = $2 AND status IN ('planned', 'in-progress', 'failed')
  RETURNING reminder.*)
${circumstances('claimed', '$3')}`;

// Its items are read by a statement of its own: after the claim nobody puts anything into it any more.
const claimDigest = `
UPDATE digest SET status = 'in-progress', reason = NULL, settled_at = NULL
FROM (SELECT set_config('synchronous_commit', 'off', true)) unhurried
WHERE id = $1 AND status IN ('planned', 'in-progress', 'failed') RETURNING id, address, audience`;

const itemsOfDigest = circumstances(
  `(SELECT m.* FROM digest_item i JOIN reminder m ON m.id = i.reminder_id WHERE i.digest_id = $1 AND m.status NOT IN ('lapsed', 'held')
    ORDER BY m.id)`,
  '$2',
);

/** A reminder on its way. Every change names the state and the round it expects. */
@Injectable()
export class SendingReminders {
  constructor(private readonly statements: SystemStatements) {}

  /** @returns undefined when it was sent or lapsed already, or was offered anew since */
  async claim(id: string, round: number, today: string): Promise<ClaimedReminder | undefined> {
    const [row] = await this.statements.query<ClaimedReminder>(claim, [id, round, today], 'reminder-claim');
    return row;
  }

  /**
   * A collected mail, with what is in it and has not lapsed, and all that decides about each.
   * @returns undefined when it is over already
   */
  async claimDigest(
    id: string,
    today: string,
  ): Promise<{ digest: ClaimedDigest; items: ClaimedReminder[] } | undefined> {
    const [[digest], items] = await this.statements.both<ClaimedDigest, ClaimedReminder>(
      { text: claimDigest, values: [id], name: 'digest-claim' },
      { text: itemsOfDigest, values: [id, today], name: 'digest-items' },
    );
    return digest && { digest, items };
  }

  /** Sent, and what the mail server said, in one statement. */
  async recordSent(tx: Transaction, delivery: DeliveryRow, addressHint: string, at: Date): Promise<void> {
    await tx.query(
      `WITH sent AS (
         UPDATE reminder SET status = 'sent', sent_at = $6, settled_at = $6, address_hint = $5
         WHERE id = $2 AND status = 'in-progress' RETURNING id)
       INSERT INTO delivery (outbox_id, reminder_id, result, message_id, attempt, recorded_at)
       SELECT $1, id, 'accepted', $3, $4, $6 FROM sent`,
      [delivery.outboxId, delivery.reminderId, delivery.messageId, delivery.attempt, addressHint, at],
      'reminder-sent',
    );
  }

  async recordRefused(tx: Transaction, delivery: DeliveryRow, addressHint: string, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO delivery (outbox_id, reminder_id, result, code, attempt, recorded_at) VALUES ($1, $2, 'refused', $3, $4, $5)`,
      [delivery.outboxId, delivery.reminderId, delivery.code, delivery.attempt, at],
    );
    await this.end(tx, { id: delivery.reminderId, status: 'failed', reason: delivery.code ?? '', addressHint, at });
  }

  async end(tx: Transaction, end: ReminderEnd): Promise<void> {
    await tx.execute(
      `UPDATE reminder SET status = $2, reason = $3, settled_at = $4, address_hint = coalesce($5, address_hint)
       WHERE id = $1 AND status IN ('planned', 'in-progress') AND ($6::int IS NULL OR round = $6)`,
      [end.id, end.status, end.reason, end.at, end.addressHint ?? null, end.round ?? null],
    );
  }

  /** The same matter for whoever stands in, in the next mail to that office. Nothing when that receiver has been written to about it already. */
  async redirect(tx: Transaction, reminderId: string, to: Receiver): Promise<void> {
    await tx.execute(
      `INSERT INTO reminder (pupil_id, registration_id, region_id, rule, rule_version, recipient_kind, recipient_id, due_on,
         anchor_on, rung_days, instead_of)
       SELECT pupil_id, registration_id, region_id, rule, rule_version, $2, $3, due_on, anchor_on, rung_days, id
       FROM reminder WHERE id = $1
       ON CONFLICT DO NOTHING`,
      [reminderId, to.kind, to.id],
    );
  }
}

export interface Receiver {
  readonly kind: RecipientKind;
  readonly id: string;
}

export interface ReminderEnd {
  readonly id: string;
  readonly status: 'failed' | 'lapsed';
  readonly reason: string;
  readonly at: Date;
  readonly addressHint?: string;
  readonly round?: number;
}
