import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parents ask a primary school for a place themselves; the school makes a registration of it. */
export class ReceiveApplications1700000008900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [applications, receiptStays, contents, notices]) await runner.query(sql);
    for (const table of ['application', 'application_content', 'application_notice']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_worker ON ${table} TO estafette_worker USING (true) WITH CHECK (true)`,
      );
      await runner.query(
        `CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING ${system} WITH CHECK ${system}`,
      );
    }
    for (const policy of policies) await runner.query(policy);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_notice, application_content, application');
    await runner.query('DROP FUNCTION application_receipt_stays()');
  }
}

const applications = `
CREATE TABLE application (
  id uuid CONSTRAINT application_pk PRIMARY KEY,
  region_id uuid NOT NULL CONSTRAINT application_region_fk REFERENCES organisation (id),
  school_location_id uuid NOT NULL CONSTRAINT application_school_location_fk REFERENCES location (id),
  status text NOT NULL DEFAULT 'unconfirmed',
  email_fingerprint text NOT NULL,
  code_number integer NOT NULL,
  code_sent_at timestamptz NOT NULL,
  code_guesses integer NOT NULL DEFAULT 0,
  started_at timestamptz NOT NULL,
  received_at timestamptz,
  received_on date,
  decision_due_on date,
  confirmable_from_on date,
  settled_at timestamptz,
  settled_by uuid,
  registration_id uuid CONSTRAINT application_registration_fk REFERENCES registration (id) ON DELETE CASCADE,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT application_status CHECK (status IN ('unconfirmed', 'received', 'taken', 'double')),
  CONSTRAINT application_received CHECK ((status = 'unconfirmed') = (received_at IS NULL)
    AND (received_at IS NULL) = (received_on IS NULL)),
  CONSTRAINT application_taken CHECK (status <> 'taken' OR registration_id IS NOT NULL)
);
CREATE INDEX application_waiting ON application (school_location_id, received_at);
CREATE INDEX application_email ON application (email_fingerprint, code_sent_at);
CREATE INDEX application_registration ON application (registration_id);
GRANT SELECT, INSERT, UPDATE ON application TO estafette_app;
GRANT SELECT, UPDATE, DELETE ON application TO estafette_worker;
`;

// The day of receipt starts the clock (WPO 40 lid 6): nobody moves it here. A school corrects it in the registration, with a reason.
const receiptStays = `
CREATE FUNCTION application_receipt_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.received_at IS NOT NULL AND (NEW.received_at, NEW.received_on) IS DISTINCT FROM (OLD.received_at, OLD.received_on)
    THEN RAISE EXCEPTION 'the day of receipt of an application stays'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER application_receipt_stays BEFORE UPDATE ON application
  FOR EACH ROW EXECUTE FUNCTION application_receipt_stays();
`;

const contents = `
CREATE TABLE application_content (
  application_id uuid CONSTRAINT application_content_pk PRIMARY KEY
    CONSTRAINT application_content_application_fk REFERENCES application (id) ON DELETE CASCADE,
  content bytea NOT NULL,
  double_reason bytea
);
GRANT SELECT, INSERT, UPDATE ON application_content TO estafette_app;
GRANT SELECT, DELETE ON application_content TO estafette_worker;
`;

const notices = `
CREATE TABLE application_notice (
  id uuid CONSTRAINT application_notice_pk PRIMARY KEY,
  notice_key text NOT NULL CONSTRAINT application_notice_once UNIQUE,
  kind text NOT NULL,
  application_id uuid NOT NULL CONSTRAINT application_notice_application_fk REFERENCES application (id) ON DELETE CASCADE,
  planned_at timestamptz NOT NULL,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  CONSTRAINT application_notice_kind CHECK (kind IN ('code', 'receipt', 'double', 'waiting'))
);
CREATE INDEX application_notice_application ON application_notice (application_id);
GRANT SELECT, INSERT ON application_notice TO estafette_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON application_notice TO estafette_worker;
`;

const system = `((SELECT app_reach()) = 'system')`;
// Who records registrations at the school itself. A region sees that something waits, and never what parents wrote.
const ofSchool = `((SELECT app_reach()) = 'locations' AND region_id = (SELECT app_region()) AND status <> 'unconfirmed'
  AND (SELECT app_role()) IN ('school-administration', 'school-head')
  AND school_location_id = ANY ((SELECT app_locations())::uuid[]))`;
const ofRegion = `((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()) AND status <> 'unconfirmed')`;
const mine = (table: string): string => `(${system} OR ((SELECT app_reach()) = 'locations'
  AND EXISTS (SELECT FROM application a WHERE a.id = ${table}.application_id)))`;

const policies = [
  `CREATE POLICY application_sight ON application FOR SELECT TO estafette_app
     USING (${system} OR ${ofSchool} OR ${ofRegion})`,
  `CREATE POLICY application_add ON application FOR INSERT TO estafette_app WITH CHECK ${system}`,
  `CREATE POLICY application_change ON application FOR UPDATE TO estafette_app
     USING (${system} OR ${ofSchool}) WITH CHECK (${system} OR ${ofSchool})`,
  `CREATE POLICY application_content_sight ON application_content FOR SELECT TO estafette_app
     USING ${mine('application_content')}`,
  `CREATE POLICY application_content_add ON application_content FOR INSERT TO estafette_app WITH CHECK ${system}`,
  `CREATE POLICY application_content_change ON application_content FOR UPDATE TO estafette_app
     USING ${mine('application_content')} WITH CHECK ${mine('application_content')}`,
  `CREATE POLICY application_notice_sight ON application_notice FOR SELECT TO estafette_app
     USING ${mine('application_notice')}`,
  `CREATE POLICY application_notice_add ON application_notice FOR INSERT TO estafette_app
     WITH CHECK ${mine('application_notice')}`,
];
