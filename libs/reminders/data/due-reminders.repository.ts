import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { BirthBand } from '../domain/index.js';
import type { DueReminder } from './reminder-row.js';

// Reads the watch and the guardians where they stand, over all regions at once: one statement for a million and a half
// children instead of as many calls (docs/decisions/0004-queue-versus-rows.md).

const open = `w.first_registered_on IS NULL AND w.left_on IS NULL AND w.born_on BETWEEN ($1::date[])[1] AND $2::date`;
const stepOfChild = 'width_bucket(w.born_on, $1::date[])';
const dueOn = '(w.born_on + make_interval(months => p.months))::date + p.days';
const office = `CASE p.kind WHEN 'region-coordinator' THEN w.region_id ELSE w.preschool_location_id END`;

/** Every reminder that is due today and has no row: the whole truth is worked out anew, nothing is remembered. */
const missing = `
WITH plan AS (
  SELECT * FROM unnest($3::int[], $4::text[], $5::text[], $6::int[], $7::int[]) AS p (step, rule, kind, months, days)
), wanted AS (
  SELECT w.pupil_id, w.region_id, p.rule, p.kind, ${office} AS recipient_id, ${dueOn} AS due_on
  FROM registration_watch w JOIN plan p ON p.kind <> 'guardian' AND p.step = ${stepOfChild}
  WHERE ${open}
  UNION ALL
  SELECT w.pupil_id, w.region_id, p.rule, p.kind, g.id, ${dueOn}
  FROM registration_watch w JOIN plan p ON p.kind = 'guardian' AND p.step = ${stepOfChild}
  JOIN guardian g ON g.pupil_id = w.pupil_id AND g.has_authority AND g.email IS NOT NULL
  WHERE ${open}
)
SELECT pupil_id AS "pupilId", region_id AS "regionId", rule, kind AS "recipientKind", recipient_id AS "recipientId",
  due_on AS "dueOn"
FROM wanted
WHERE recipient_id IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM reminder m WHERE m.pupil_id = wanted.pupil_id AND m.rule = wanted.rule AND m.due_on = wanted.due_on
    AND m.recipient_id = wanted.recipient_id)
LIMIT $8`;

@Injectable()
export class DueReminders {
  /** @param bands the step that counts today for every birth date, in order of the plan (`birthBands`) */
  async missing(tx: Transaction, bands: readonly BirthBand[], most: number): Promise<DueReminder[]> {
    // With few rows in reminder, or statistics of yesterday, the planner walks the table once for every child. Hash joins
    // cost the same whatever it believes.
    await tx.execute('SET LOCAL enable_nestloop = off');
    await tx.execute(`SET LOCAL work_mem = '64MB'`);
    return tx.query<DueReminder>(missing, [...valuesOf(bands), most]);
  }

  /** Adds the rows and the work to send them, in one transaction. A row that is there already is left alone. */
  async add(tx: Transaction, task: string, reminders: readonly DueReminder[]): Promise<number> {
    const column = <Name extends keyof DueReminder>(name: Name): DueReminder[Name][] =>
      reminders.map((row) => row[name]);
    const added = await tx.execute(
      `WITH made AS (
         INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on)
         SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::date[])
         ON CONFLICT ON CONSTRAINT reminder_once DO NOTHING RETURNING id, round)
       INSERT INTO outbox (task, payload)
       SELECT $1, jsonb_build_object('reminderId', id, 'round', round) FROM made`,
      [
        task,
        column('pupilId'),
        column('regionId'),
        column('rule'),
        column('recipientKind'),
        column('recipientId'),
        column('dueOn'),
      ],
    );
    await tx.execute(`SELECT pg_notify('outbox', '')`);
    return added;
  }
}

/** For `width_bucket`: the first birth date of every step, ascending, so the last step of the plan is number 1. */
function valuesOf(bands: readonly BirthBand[]): unknown[] {
  const steps = bands.toReversed();
  const starts = steps.map(({ bornFromOn }) => bornFromOn);
  const lines = steps.flatMap(({ rule }, i) =>
    rule.recipients.map((kind) => ({ step: i + 1, kind, ...ruleValues(rule) })),
  );
  return [
    starts,
    steps.at(-1)?.bornThroughOn,
    lines.map(({ step }) => step),
    lines.map(({ id }) => id),
    lines.map(({ kind }) => kind),
    lines.map(({ months }) => months),
    lines.map(({ days }) => days),
  ];
}

const ruleValues = ({ id, months, days }: BirthBand['rule']): Pick<BirthBand['rule'], 'id' | 'months' | 'days'> => ({
  id,
  months,
  days,
});
