import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was reminded of which child and when, and what the mail server said. */
export class CreateReminders1700000006001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery, reminder');
  }
}

// The unique key is the promise: one row per child, step, day and receiver, however often the sweep runs.
// recipient_id is a location, a guardian or a municipality, after recipient_kind.
const tables = `
CREATE TABLE reminder (
  id uuid CONSTRAINT reminder_pk PRIMARY KEY DEFAULT uuidv7(),
  pupil_id uuid NOT NULL CONSTRAINT reminder_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  region_id uuid NOT NULL,
  rule text NOT NULL,
  recipient_kind text NOT NULL,
  recipient_id uuid NOT NULL,
  due_on date NOT NULL,
  status text NOT NULL DEFAULT 'planned',
  round integer NOT NULL DEFAULT 1,
  reason text,
  address_hint text,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  settled_at timestamptz,
  CONSTRAINT reminder_recipient_kind CHECK (recipient_kind IN ('preschool', 'guardian', 'preschool-manager', 'region-coordinator')),
  CONSTRAINT reminder_status CHECK (status IN ('planned', 'in-progress', 'sent', 'failed', 'lapsed')),
  CONSTRAINT reminder_sent_at CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
  CONSTRAINT reminder_once UNIQUE (pupil_id, rule, due_on, recipient_id)
);
CREATE INDEX reminder_list ON reminder (region_id, status, settled_at, id);

CREATE TABLE delivery (
  outbox_id bigint CONSTRAINT delivery_pk PRIMARY KEY,
  reminder_id uuid NOT NULL CONSTRAINT delivery_reminder_fk REFERENCES reminder (id) ON DELETE CASCADE,
  result text NOT NULL,
  code text,
  message_id text,
  attempt integer NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT delivery_result CHECK (result IN ('accepted', 'refused'))
);
CREATE UNIQUE INDEX delivery_accepted_once ON delivery (reminder_id) WHERE result = 'accepted';
CREATE INDEX delivery_reminder ON delivery (reminder_id);
GRANT SELECT, UPDATE (status, round, reason, settled_at) ON reminder TO estafette_app;
GRANT SELECT ON delivery TO estafette_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON reminder, delivery TO estafette_worker;
`;

// A region sees what goes out about its children; whoever sees some children sees what goes out about those. The list of
// children in sight is asked once for a statement, and only by those who do not see the whole region.
const inSight = `(
  ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))
  OR ((SELECT app_reach()) = 'locations' AND pupil_id IN (SELECT pupil.id FROM pupil))
  OR (SELECT app_reach()) = 'system')`;
const policies = `
ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE reminder FORCE ROW LEVEL SECURITY;
CREATE POLICY reminder_sight ON reminder TO estafette_app USING ${inSight} WITH CHECK ${inSight};
CREATE POLICY reminder_worker ON reminder TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY reminder_owner ON reminder TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');

ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY delivery_sight ON delivery FOR SELECT TO estafette_app
  USING (EXISTS (SELECT 1 FROM reminder WHERE reminder.id = delivery.reminder_id));
CREATE POLICY delivery_worker ON delivery TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY delivery_owner ON delivery TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
