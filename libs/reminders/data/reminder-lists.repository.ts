import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { BirthBand } from '../domain/index.js';
import type { ReminderLine } from './reminder-row.js';

export type SettledStatus = 'sent' | 'failed' | 'lapsed';

export interface PlannedPlace {
  readonly dueOn: string;
  readonly pupilId: string;
  readonly recipientKind: string;
  readonly recipientId: string;
}

const stored = `m.id, m.pupil_id AS "pupilId", m.region_id AS "regionId", m.rule, m.recipient_kind AS "recipientKind",
  m.recipient_id AS "recipientId", m.due_on AS "dueOn", m.status, m.reason, m.address_hint AS address,
  m.sent_at AS "sentAt", m.settled_at AS "settledAt", m.settled_at::text AS "settledText"`;

// What the sweeps of the coming days will find if nothing changes. Reads the watch and the guardians where they stand, as the
// sweep does; here row-level security holds, so nobody foresees more than he may see.
const foreseen = `
SELECT NULL::uuid AS id, w.pupil_id AS "pupilId", w.region_id AS "regionId", p.rule, p.kind AS "recipientKind",
  r.id AS "recipientId", (w.born_on + make_interval(months => p.months))::date + p.days AS "dueOn", 'planned' AS status,
  NULL AS reason, r.address, NULL::timestamptz AS "sentAt", NULL::timestamptz AS "settledAt", NULL AS "settledText"
FROM registration_watch w
JOIN unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::date[], $6::date[])
  AS p (rule, kind, months, days, born_from, born_through) ON w.born_on BETWEEN p.born_from AND p.born_through
CROSS JOIN LATERAL (
  SELECT g.id, g.email AS address FROM guardian g
  WHERE p.kind = 'guardian' AND g.pupil_id = w.pupil_id AND g.has_authority AND g.email IS NOT NULL
  UNION ALL
  SELECT l.id, l.contact_email FROM location l
  WHERE p.kind IN ('preschool', 'preschool-manager') AND l.id = w.preschool_location_id
  UNION ALL
  SELECT w.region_id, NULL WHERE p.kind = 'region-coordinator') r
WHERE w.first_registered_on IS NULL AND w.left_on IS NULL`;

/** Reminders as people see them: what is foreseen, what went out, what failed. */
@Injectable()
export class ReminderLists {
  /** Stored and not sent yet, with what the coming days bring, by the day of the step. */
  async planned(
    tx: Transaction,
    bands: readonly BirthBand[],
    wish: { limit: number; after?: PlannedPlace; pupilId?: string },
  ): Promise<ReminderLine[]> {
    const { after, pupilId = null } = wish;
    return tx.query<ReminderLine>(
      `SELECT * FROM (
         SELECT ${stored} FROM reminder m
         WHERE m.status IN ('planned', 'in-progress') AND ${regionOf('m', 7)} AND ($8::uuid IS NULL OR m.pupil_id = $8)
         UNION ALL
         ${foreseen} AND ${regionOf('w', 7)} AND ($8::uuid IS NULL OR w.pupil_id = $8)) line
       WHERE $9::date IS NULL OR ("dueOn", "pupilId", "recipientKind", "recipientId") > ($9, $10::uuid, $11::text, $12::uuid)
       ORDER BY "dueOn", "pupilId", "recipientKind", "recipientId" LIMIT $13`,
      [
        ...bandValues(bands),
        ...regionValues(tx.actor),
        pupilId,
        after?.dueOn ?? null,
        after?.pupilId ?? null,
        after?.recipientKind ?? null,
        after?.recipientId ?? null,
        wish.limit,
      ],
    );
  }

  /** The latest first. */
  async settled(
    tx: Transaction,
    status: SettledStatus,
    wish: { limit: number; after?: { settledText: string; id: string } },
  ): Promise<ReminderLine[]> {
    return tx.query<ReminderLine>(
      `SELECT ${stored} FROM reminder m
       WHERE ${regionOf('m', 1)} AND m.status = $2
         AND ($3::timestamptz IS NULL OR (m.settled_at, m.id) < ($3::timestamptz, $4::uuid))
       ORDER BY m.settled_at DESC, m.id DESC LIMIT $5`,
      [...regionValues(tx.actor), status, wish.after?.settledText ?? null, wish.after?.id ?? null, wish.limit],
    );
  }

  async storedOf(tx: Transaction, pupilId: string): Promise<ReminderLine[]> {
    return tx.query<ReminderLine>(
      `SELECT ${stored} FROM reminder m WHERE m.pupil_id = $2 AND ${regionOf('m', 1)}
       AND m.status NOT IN ('planned', 'in-progress') ORDER BY m.due_on, m.recipient_kind, m.id`,
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

function bandValues(bands: readonly BirthBand[]): unknown[] {
  const lines = bands.flatMap((band) => band.rule.recipients.map((kind) => ({ ...band, kind })));
  return [
    lines.map(({ rule }) => rule.id),
    lines.map(({ kind }) => kind),
    lines.map(({ rule }) => rule.months),
    lines.map(({ rule }) => rule.days),
    lines.map(({ bornFromOn }) => bornFromOn),
    lines.map(({ bornThroughOn }) => bornThroughOn),
  ];
}
