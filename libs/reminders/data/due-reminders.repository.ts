import type { Transaction } from '#libs/database/index.js';
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
import type { DueReminder } from './reminder-row.js';

// Reads the watch and the guardians where they stand, over all regions at once: one statement for a million and a half
// children instead of as many calls (docs/decisions/0004-queue-versus-rows.md). The plan comes with a line for every birth
// date, so the join is one on equal days, whatever the rules are (docs/decisions/0016-reminder-rules-as-data.md).

const line = 'p.rule, p.rule_version, p.kind, p.rung_days, p.due_on, p.anchor_on';

/** Every reminder that is due today and has no row: the whole truth is worked out anew, nothing is remembered. */
const missing = `
WITH plan AS (SELECT * FROM ${planTable(1)}),
ahead AS MATERIALIZED (SELECT r.*, d.anchor, d.anchor_on FROM ${registrationDays} WHERE d.anchor_on IS NOT NULL), wanted AS (
  SELECT w.pupil_id, NULL::uuid AS registration_id, w.region_id, ${officeOfChild} AS recipient_id, ${line}
  FROM registration_watch w JOIN plan p ON p.anchor = 'birth' AND p.kind <> 'guardian' AND p.anchor_on = w.born_on
  WHERE ${openChild}
  UNION ALL
  SELECT w.pupil_id, NULL, w.region_id, g.id, ${line}
  FROM registration_watch w JOIN plan p ON p.anchor = 'birth' AND p.kind = 'guardian' AND p.anchor_on = w.born_on
  JOIN guardian g ON g.pupil_id = w.pupil_id AND g.has_authority AND g.email IS NOT NULL
  WHERE ${openChild}
  UNION ALL
  SELECT r.pupil_id, r.id, r.region_id, ${officeOfRegistration}, ${line}
  FROM ahead r JOIN plan p ON p.anchor = r.anchor AND p.anchor_on = r.anchor_on
  JOIN location rl ON rl.id = r.school_location_id
)
SELECT pupil_id AS "pupilId", registration_id AS "registrationId", region_id AS "regionId", rule, rule_version AS "ruleVersion", kind AS "recipientKind",
  recipient_id AS "recipientId", due_on AS "dueOn", anchor_on AS "anchorOn", rung_days AS "rungDays"
FROM wanted
WHERE recipient_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM reminder m WHERE m.pupil_id = wanted.pupil_id AND m.registration_id IS NOT DISTINCT FROM wanted.registration_id AND m.rule = wanted.rule AND m.anchor_on = wanted.anchor_on
    AND m.recipient_kind = wanted.kind AND m.recipient_id = wanted.recipient_id AND m.reason IS DISTINCT FROM 'rule-changed')
LIMIT $9`;

@Injectable()
export class DueReminders {
  /** @param plan what may be sent today for every day that a rule counts from (`linesDue`) */
  async missing(tx: Transaction, plan: readonly PlanLine[], most: number): Promise<DueReminder[]> {
    // With few rows in reminder, or statistics of yesterday, the planner walks the table once for every child. Hash joins
    // cost the same whatever it believes.
    await tx.execute('SET LOCAL enable_nestloop = off');
    await tx.execute('SET LOCAL enable_mergejoin = off');
    await tx.execute(`SET LOCAL work_mem = '64MB'`);
    return tx.query<DueReminder>(missing, [...planValues(plan), most]);
  }

  /** Adds the rows; which mail they are in is decided next. A row that is there already is left alone. */
  async add(tx: Transaction, reminders: readonly DueReminder[]): Promise<number> {
    const column = <Name extends keyof DueReminder>(name: Name): DueReminder[Name][] =>
      reminders.map((row) => row[name]);
    return tx.execute(
      `INSERT INTO reminder (pupil_id, registration_id, region_id, rule, rule_version, recipient_kind, recipient_id, due_on,
         anchor_on, rung_days)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::text[], $7::uuid[], $8::date[],
         $9::date[], $10::int[])
       ON CONFLICT DO NOTHING`,
      [
        ...[column('pupilId'), column('registrationId'), column('regionId'), column('rule'), column('ruleVersion')],
        ...[column('recipientKind'), column('recipientId'), column('dueOn'), column('anchorOn'), column('rungDays')],
      ],
    );
  }
}
