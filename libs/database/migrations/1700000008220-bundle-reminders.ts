import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At most one collected mail a day for each address: what is in it, and what became of it. */
export class BundleReminders1700000008220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(delivery);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SELECT set_config('app.reach', 'system', true);
      DELETE FROM delivery WHERE reminder_id IS NULL;
      SELECT set_config('app.reach', '', true);
      DROP INDEX delivery_digest_accepted_once;
      ALTER TABLE delivery DROP CONSTRAINT delivery_of_one, DROP COLUMN digest_id, ALTER COLUMN reminder_id SET NOT NULL;
      DROP TABLE digest_item, digest;
      ALTER TABLE reminder DROP COLUMN bundled;`);
  }
}

// bundled: the reminder has its mail, or work of its own. The unique key is the promise: one mail per address, day and
// occasion. The address itself goes once the mail is over; its hash stays, to recognise it.
const tables = `
ALTER TABLE reminder ADD COLUMN bundled boolean NOT NULL DEFAULT true;
ALTER TABLE reminder ALTER COLUMN bundled SET DEFAULT false;
CREATE INDEX reminder_loose ON reminder (id) WHERE NOT bundled AND status = 'planned';

CREATE TABLE digest (
  id uuid CONSTRAINT digest_pk PRIMARY KEY DEFAULT uuidv7(),
  address text,
  address_hash text NOT NULL,
  audience text NOT NULL,
  day_on date NOT NULL,
  occasion text NOT NULL DEFAULT 'daily',
  status text NOT NULL DEFAULT 'planned',
  queued boolean NOT NULL DEFAULT false,
  reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  settled_at timestamptz,
  CONSTRAINT digest_audience CHECK (audience IN ('office', 'guardian', 'numbers')),
  CONSTRAINT digest_status CHECK (status IN ('planned', 'in-progress', 'sent', 'failed', 'lapsed')),
  CONSTRAINT digest_once UNIQUE (address_hash, audience, day_on, occasion)
);
CREATE INDEX digest_waiting ON digest (day_on) WHERE NOT queued;

CREATE TABLE digest_item (
  digest_id uuid NOT NULL CONSTRAINT digest_item_digest_fk REFERENCES digest (id) ON DELETE CASCADE,
  reminder_id uuid NOT NULL CONSTRAINT digest_item_reminder_fk REFERENCES reminder (id) ON DELETE CASCADE,
  CONSTRAINT digest_item_pk PRIMARY KEY (digest_id, reminder_id)
);
CREATE INDEX digest_item_reminder ON digest_item (reminder_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON digest, digest_item TO estafette_worker;
`;

const delivery = `
ALTER TABLE delivery
  ALTER COLUMN reminder_id DROP NOT NULL,
  ADD COLUMN digest_id uuid CONSTRAINT delivery_digest_fk REFERENCES digest (id) ON DELETE CASCADE,
  ADD CONSTRAINT delivery_of_one CHECK ((reminder_id IS NULL) <> (digest_id IS NULL));
CREATE UNIQUE INDEX delivery_digest_accepted_once ON delivery (digest_id) WHERE result = 'accepted';
`;

// The worker alone: what a person sees of it is the reminder. Addresses of people are nobody else's business.
const policies = ['digest', 'digest_item']
  .map(
    (table) => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_worker ON ${table} TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');`,
  )
  .join('\n');
