import { seedReminderRules } from '#libs/reminders/domain/index.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders about the terms of a registration: their rules, and which registration a reminder is about. */
export class RemindOfRegistrations1700000008210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reminder);
    await runner.query(sight('AND (registration_id IS NULL OR registration_id IN (SELECT r.id FROM registration r))'));
    await runner.query(seed, [JSON.stringify(rules), JSON.stringify(rungs)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sight(''));
    await runner.query(`
      SELECT set_config('app.reach', 'system', true);
      DELETE FROM reminder WHERE registration_id IS NOT NULL;
      SELECT set_config('app.reach', '', true);
      DROP INDEX reminder_once;
      ALTER TABLE reminder DROP COLUMN registration_id;
      CREATE UNIQUE INDEX reminder_once ON reminder (pupil_id, rule, anchor_on, recipient_kind, recipient_id)
        WHERE reason IS DISTINCT FROM 'rule-changed';
      DELETE FROM reminder_rule WHERE subject = 'registration';`);
  }
}

const ids = ['decision-14-days', 'decision-5-days', 'decision-overdue', 'completion-ended', 'placement-14-days'];
const more = ['opp-14-days', 'tlv-7-days', 'objection-7-days'];
const seeded = seedReminderRules.filter(({ id }) => [...ids, ...more].includes(id));
const rules = seeded.map(({ rungs: _, workingDays, ...rule }, place) => ({
  ...rule,
  position: 100 + place,
  working_days: workingDays,
}));
const rungs = seeded.flatMap(({ id, rungs: own }) =>
  own.map(({ recipientKind, workingDays }, position) => ({
    ...{ rule_id: id, position, recipient_kind: recipientKind, working_days: workingDays },
  })),
);

const reminder = `
ALTER TABLE reminder
  ADD COLUMN registration_id uuid CONSTRAINT reminder_registration_fk REFERENCES registration (id) ON DELETE CASCADE;
DROP INDEX reminder_once;
CREATE UNIQUE INDEX reminder_once ON reminder (pupil_id, registration_id, rule, anchor_on, recipient_kind, recipient_id)
  NULLS NOT DISTINCT WHERE reason IS DISTINCT FROM 'rule-changed';
CREATE INDEX reminder_registration ON reminder (registration_id) WHERE registration_id IS NOT NULL;
`;

// What a school knows of a child is its own registration, so of the reminders only those about that one.
const sight = (ofRegistration: string): string => {
  const inSight = `(
    ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))
    OR ((SELECT app_reach()) = 'locations' AND pupil_id IN (SELECT pupil.id FROM pupil) ${ofRegistration})
    OR (SELECT app_reach()) = 'system')`;
  return `ALTER POLICY reminder_sight ON reminder USING ${inSight} WITH CHECK ${inSight}`;
};

const seed = `
WITH rules AS (
  INSERT INTO reminder_rule (id, position, subject, anchor, kind, active, months, days, working_days, source)
  SELECT id, position, subject, anchor, kind, active, months, days, working_days, source
  FROM jsonb_populate_recordset(NULL::reminder_rule, $1::jsonb) RETURNING id)
INSERT INTO reminder_rung (rule_id, recipient_kind, working_days, position)
SELECT r.rule_id, r.recipient_kind, r.working_days, r.position
FROM jsonb_populate_recordset(NULL::reminder_rung, $2::jsonb) r JOIN rules ON rules.id = r.rule_id`;
