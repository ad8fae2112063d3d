import { seedReminderRules } from '#libs/reminders/domain/index.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rules of the reminders as rows with their ladders, quiet days, and what a reminder remembers of its rule. */
export class MakeReminderRulesRows1700000008205 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(versions);
    await runner.query(seed, [JSON.stringify(firstRules), JSON.stringify(firstRungs)]);
    await runner.query(reminder);
    await runner.query(deputy);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE location DROP COLUMN deputy_email;
      DELETE FROM reminder WHERE recipient_kind NOT IN ('preschool', 'guardian', 'preschool-manager', 'region-coordinator')
        OR reason = 'rule-changed' OR instead_of IS NOT NULL;
      DROP INDEX reminder_once;
      ALTER TABLE reminder DROP COLUMN anchor_on, DROP COLUMN rule_version, DROP COLUMN rung_days, DROP COLUMN instead_of,
        DROP CONSTRAINT reminder_recipient_kind,
        ADD CONSTRAINT reminder_recipient_kind
          CHECK (recipient_kind IN ('preschool', 'guardian', 'preschool-manager', 'region-coordinator')),
        ADD CONSTRAINT reminder_once UNIQUE (pupil_id, rule, due_on, recipient_id);
      DROP TABLE reminder_rung, reminder_rule, quiet_period, reminder_rules_version;
      DROP FUNCTION reminder_rules_changed();`);
  }
}

// Here and not from the rules of today: later rules join in a migration of their own.
const first = ['may-register', 'at-3y3m', 'at-3y5m', 'overdue', 'no-school-3y9m', 'ten-weeks-left'];
const seeded = seedReminderRules.filter(({ id }) => first.includes(id));
const firstRules = seeded.map(({ rungs: _, workingDays, ...rule }, position) => ({
  ...rule,
  position,
  working_days: workingDays,
}));
const firstRungs = seeded.flatMap(({ id, rungs }) =>
  rungs.map(({ recipientKind, workingDays }, position) => ({
    ...{ rule_id: id, position, recipient_kind: recipientKind, working_days: workingDays },
  })),
);

const kinds = `('preschool', 'preschool-deputy', 'preschool-manager', 'guardian', 'school', 'school-deputy', 'school-head',
  'board-administrator', 'region-coordinator', 'samenwerkingsverband')`;

const tables = `
CREATE TABLE reminder_rule (
  id text CONSTRAINT reminder_rule_pk PRIMARY KEY,
  position integer NOT NULL,
  subject text NOT NULL,
  anchor text NOT NULL,
  kind text NOT NULL,
  active boolean NOT NULL,
  months integer NOT NULL,
  days integer NOT NULL,
  working_days integer NOT NULL,
  source text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT reminder_rule_subject CHECK (subject IN ('child', 'registration')),
  CONSTRAINT reminder_rule_kind CHECK (kind IN ('reminder', 'overdue', 'escalation')),
  CONSTRAINT reminder_rule_offset CHECK (months BETWEEN 0 AND 60 AND days BETWEEN -120 AND 120 AND working_days BETWEEN -60 AND 60)
);

CREATE TABLE reminder_rung (
  rule_id text NOT NULL CONSTRAINT reminder_rung_rule_fk REFERENCES reminder_rule (id) ON DELETE CASCADE,
  recipient_kind text NOT NULL,
  working_days integer NOT NULL,
  position integer NOT NULL,
  CONSTRAINT reminder_rung_pk PRIMARY KEY (rule_id, recipient_kind),
  CONSTRAINT reminder_rung_recipient_kind CHECK (recipient_kind IN ${kinds}),
  CONSTRAINT reminder_rung_working_days CHECK (working_days BETWEEN 0 AND 60)
);

CREATE TABLE quiet_period (
  id uuid CONSTRAINT quiet_period_pk PRIMARY KEY DEFAULT uuidv7(),
  name text NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  CONSTRAINT quiet_period_order CHECK (to_on BETWEEN from_on AND from_on + 100)
);

CREATE TABLE reminder_rules_version (
  one boolean NOT NULL DEFAULT true CONSTRAINT reminder_rules_version_pk PRIMARY KEY,
  version bigint NOT NULL,
  CONSTRAINT reminder_rules_version_one CHECK (one)
);
INSERT INTO reminder_rules_version (version) VALUES (1);

GRANT SELECT ON reminder_rule, reminder_rung, quiet_period, reminder_rules_version TO estafette_app, estafette_worker;
GRANT UPDATE ON reminder_rule TO estafette_app;
GRANT INSERT, DELETE ON reminder_rung, quiet_period TO estafette_app;
`;

// As with the law: whoever changes a rule raises the version in the same transaction.
const versions = `
CREATE FUNCTION reminder_rules_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE reminder_rules_version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER reminder_rule_changed AFTER INSERT OR UPDATE OR DELETE ON reminder_rule EXECUTE FUNCTION reminder_rules_changed();
CREATE TRIGGER reminder_rung_changed AFTER INSERT OR UPDATE OR DELETE ON reminder_rung EXECUTE FUNCTION reminder_rules_changed();
CREATE TRIGGER quiet_period_changed AFTER INSERT OR UPDATE OR DELETE ON quiet_period EXECUTE FUNCTION reminder_rules_changed();
`;

const seed = `
WITH rules AS (
  INSERT INTO reminder_rule (id, position, subject, anchor, kind, active, months, days, working_days, source)
  SELECT id, position, subject, anchor, kind, active, months, days, working_days, source
  FROM jsonb_populate_recordset(NULL::reminder_rule, $1::jsonb) RETURNING id)
INSERT INTO reminder_rung (rule_id, recipient_kind, working_days, position)
SELECT r.rule_id, r.recipient_kind, r.working_days, r.position
FROM jsonb_populate_recordset(NULL::reminder_rung, $2::jsonb) r JOIN rules ON rules.id = r.rule_id`;

// anchor_on: the day from which the rule counted. One reminder per anchor, rule and receiver, so that a rule that is moved
// does not write a second time to those who were written to already; what lapsed because of it may come again. A reminder
// from before a birth date was corrected keeps its own day as anchor: nothing else is known of it.
const reminder = `
ALTER TABLE reminder
  ADD COLUMN anchor_on date,
  ADD COLUMN rule_version integer NOT NULL DEFAULT 1,
  ADD COLUMN rung_days integer NOT NULL DEFAULT 0,
  ADD COLUMN instead_of uuid,
  DROP CONSTRAINT reminder_once,
  DROP CONSTRAINT reminder_recipient_kind,
  ADD CONSTRAINT reminder_recipient_kind CHECK (recipient_kind IN ${kinds});
SELECT set_config('app.reach', 'system', true);
UPDATE reminder SET anchor_on = CASE
  WHEN (p.born_on + make_interval(months => r.months))::date + r.days = reminder.due_on THEN p.born_on
  ELSE reminder.due_on END
FROM pupil p, reminder_rule r WHERE p.id = reminder.pupil_id AND r.id = reminder.rule;
UPDATE reminder SET anchor_on = due_on WHERE anchor_on IS NULL;
SELECT set_config('app.reach', '', true);
ALTER TABLE reminder ALTER COLUMN anchor_on SET NOT NULL;
CREATE UNIQUE INDEX reminder_once ON reminder (pupil_id, rule, anchor_on, recipient_kind, recipient_id)
  WHERE reason IS DISTINCT FROM 'rule-changed';
`;

/** The mailbox that stands in when the first one does not answer or does not exist. */
const deputy = `
ALTER TABLE location ADD COLUMN deputy_email text;
GRANT UPDATE (deputy_email) ON location TO estafette_app;
`;
