import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { PlanLine } from '../domain/index.js';
import {
  officeOfChild,
  officeOfRegistration,
  openChild,
  planTable,
  planValues,
  registrationDays,
} from './plan-values.js';
import type { ReminderLine } from './reminder-row.js';

export type SettledStatus = 'sent' | 'failed' | 'lapsed';

export interface PlannedPlace {
  readonly dueOn: string;
  readonly pupilId: string;
  readonly recipientKind: string;
  readonly recipientId: string;
}

export interface SettledPlace {
  readonly settledText: string;
  readonly id: string;
}

export interface ListWish<Place> {
  readonly limit: number;
  /** the last line of the page before */
  readonly after?: Place;
  /** only why they are sent: a rule, or somebody who asked */
  readonly rule?: string;
}

const stored = `m.id, m.pupil_id AS "pupilId", m.registration_id AS "registrationId", m.region_id AS "regionId", m.rule, m.rule_version AS "ruleVersion",
  m.recipient_kind AS "recipientKind", m.recipient_id AS "recipientId", m.due_on AS "dueOn", NULL::date AS "sendOn",
  m.anchor_on AS "anchorOn", m.rung_days AS "rungDays", m.instead_of AS "insteadOf", m.status, m.reason, m.held_reason AS "heldReason",
  m.address_hint AS address, m.sent_at AS "sentAt", m.settled_at AS "settledAt", m.settled_at::text AS "settledText"`;

const lineOfPlan = `p.rule, p.rule_version AS "ruleVersion", p.kind AS "recipientKind", o.id AS "recipientId",
  p.due_on AS "dueOn", p.send_on AS "sendOn", p.anchor_on AS "anchorOn", p.rung_days AS "rungDays", NULL::uuid AS "insteadOf",
  'planned' AS status, NULL AS reason, NULL AS "heldReason", o.address, NULL::timestamptz AS "sentAt", NULL::timestamptz AS "settledAt",
  NULL AS "settledText"`;
const mailbox = (kind: string): string =>
  `CASE p.kind WHEN '${kind}' THEN l.contact_email WHEN '${kind}-deputy' THEN l.deputy_email END`;
const notThere = (pupil: string, registration: string): string => `NOT EXISTS (
  SELECT FROM reminder m WHERE m.pupil_id = ${pupil} AND m.registration_id IS NOT DISTINCT FROM ${registration}
    AND m.rule = p.rule AND m.anchor_on = p.anchor_on AND m.recipient_kind = p.kind AND m.recipient_id = o.id
    AND m.reason IS DISTINCT FROM 'rule-changed')`;

/**
 * SQL: what the sweeps of the coming days will find if nothing changes, by a plan in eight parameters. Reads the watch, the
 * guardians and the registrations where they stand, as the sweep does; here row-level security holds, so nobody foresees
 * more than he may see. `region` is the condition on a table with that alias.
 */
export const foreseen = (place: number, region: (table: string) => string): string => `
SELECT NULL::uuid AS id, w.pupil_id AS "pupilId", NULL::uuid AS "registrationId", w.region_id AS "regionId", ${lineOfPlan}
FROM registration_watch w
JOIN ${planTable(place)} ON p.anchor = 'birth' AND p.anchor_on = w.born_on
CROSS JOIN LATERAL (
  SELECT g.id, g.email AS address FROM guardian g
  WHERE p.kind = 'guardian' AND g.pupil_id = w.pupil_id AND g.has_authority AND g.email IS NOT NULL
  UNION ALL
  SELECT one.id, ${mailbox('preschool')} AS address
  FROM (SELECT ${officeOfChild} AS id) one LEFT JOIN location l ON l.id = one.id
  WHERE p.kind <> 'guardian' AND one.id IS NOT NULL) o
WHERE ${openChild} AND ${region('w')} AND ${notThere('w.pupil_id', 'NULL')}
UNION ALL
SELECT NULL, r.pupil_id, r.id, r.region_id, ${lineOfPlan}
FROM ${registrationDays}
JOIN ${planTable(place)} ON p.anchor = d.anchor AND p.anchor_on = d.anchor_on
CROSS JOIN LATERAL (
  SELECT one.id, ${mailbox('school')} AS address
  FROM (SELECT ${officeOfRegistration} AS id) one LEFT JOIN location l ON l.id = one.id WHERE one.id IS NOT NULL) o
WHERE ${region('r')} AND ${notThere('r.pupil_id', 'r.id')}`;

/** Reminders as people see them: what is foreseen, what went out, what failed. */
@Injectable()
export class ReminderLists {
  /** Stored and not sent yet, also what is held back, with what the coming days bring, by the day of the step. */
  async planned(
    tx: Transaction,
    plan: readonly PlanLine[],
    wish: ListWish<PlannedPlace> & { readonly pupilId?: string },
  ): Promise<ReminderLine[]> {
    const { after, pupilId = null, rule = null } = wish;
    return tx.query<ReminderLine>(
      `SELECT * FROM (
         SELECT ${stored} FROM reminder m
         WHERE m.status IN ('planned', 'in-progress', 'held') AND ${regionOf('m', 9)} AND ($10::uuid IS NULL OR m.pupil_id = $10)
         UNION ALL
         ${foreseen(1, (table) => `${regionOf(table, 9)} AND ($10::uuid IS NULL OR ${table}.pupil_id = $10)`)}) line
       WHERE ($11::date IS NULL OR ("dueOn", "pupilId", "recipientKind", "recipientId") > ($11, $12::uuid, $13::text, $14::uuid))
         AND ($16::text IS NULL OR rule = $16)
       ORDER BY "dueOn", "pupilId", "recipientKind", "recipientId" LIMIT $15`,
      [
        ...planValues(plan),
        ...regionValues(tx.actor),
        pupilId,
        after?.dueOn ?? null,
        after?.pupilId ?? null,
        after?.recipientKind ?? null,
        after?.recipientId ?? null,
        wish.limit,
        rule,
      ],
    );
  }

  /** The latest first. */
  async settled(
    tx: Transaction,
    status: SettledStatus,
    { limit, after, rule }: ListWish<SettledPlace>,
  ): Promise<ReminderLine[]> {
    return tx.query<ReminderLine>(
      `SELECT ${stored} FROM reminder m
       WHERE ${regionOf('m', 1)} AND m.status = $2
         AND ($3::timestamptz IS NULL OR (m.settled_at, m.id) < ($3::timestamptz, $4::uuid))
         AND ($6::text IS NULL OR m.rule = $6)
       ORDER BY m.settled_at DESC, m.id DESC LIMIT $5`,
      [...regionValues(tx.actor), status, after?.settledText ?? null, after?.id ?? null, limit, rule ?? null],
    );
  }

  async storedOf(tx: Transaction, pupilId: string): Promise<ReminderLine[]> {
    return tx.query<ReminderLine>(
      `SELECT ${stored} FROM reminder m WHERE m.pupil_id = $2 AND ${regionOf('m', 1)}
       AND m.status NOT IN ('planned', 'in-progress', 'held') ORDER BY m.due_on, m.recipient_kind, m.id`,
      [...regionValues(tx.actor), pupilId],
    );
  }

  /** @returns the new round, or undefined when it is not there, not in sight, or has not failed */
  async offerAgain(tx: Transaction, id: string): Promise<number | undefined> {
    const [row] = await tx.query<{ round: number }>(
      `UPDATE reminder m SET status = 'planned', round = round + 1, reason = NULL, settled_at = NULL
       WHERE m.id = $2 AND m.status = 'failed' AND ${regionOf('m', 1)} RETURNING m.round`,
      [...regionValues(tx.actor), id],
    );
    return row?.round;
  }

  async find(tx: Transaction, id: string): Promise<ReminderLine | undefined> {
    const [row] = await tx.query<ReminderLine>(
      `SELECT ${stored} FROM reminder m WHERE m.id = $2 AND ${regionOf('m', 1)}`,
      [...regionValues(tx.actor), id],
    );
    return row;
  }
}

// The first line of defence; row-level security narrows it to the children in sight.
const regionOf = (table: string, place: number): string =>
  `($${place}::uuid IS NULL OR ${table}.region_id = $${place})`;
const regionValues = (actor: Actor): [string | null] => [actor.reach === 'system' ? null : actor.regionId];
