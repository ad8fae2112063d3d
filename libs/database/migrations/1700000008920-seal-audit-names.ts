import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What points at a child in the log can become unreadable, and the chain holds (docs/decisions/0030). */
export class SealAuditNames1700000008920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(triggers);
    await runner.query(shred);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION audit_shred(text[], uuid[])');
    await runner.query(back);
  }
}

// Rows from before have neither: their hash covers what they point at, and nothing can be taken out of them.
const columns = `
ALTER TABLE audit_event ADD COLUMN personal_key bytea, ADD COLUMN personal_seal text;
CREATE INDEX audit_event_guardian ON audit_event (actor_id) WHERE actor_role = 'guardian';
`;

// A row may lose what points at a person, together with its key, and nothing else may happen to it. A year that is longer ago
// than five years may go as a whole; the rule that says when is retention_period, and never says sooner than this.
const triggers = `
CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE emptied audit_event;
BEGIN
  IF TG_OP = 'DELETE' AND make_date(OLD.chain::int, 12, 31) + interval '5 years' < CURRENT_DATE THEN RETURN OLD; END IF;
  IF TG_OP = 'UPDATE' AND OLD.personal_key IS NOT NULL THEN
    emptied := OLD;
    emptied.object_id := '';
    emptied.detail := '{}';
    emptied.personal_key := NULL;
    IF OLD.actor_role = 'guardian' THEN
      emptied.actor_id := '00000000-0000-0000-0000-000000000000';
      emptied.origin := '';
    END IF;
    IF NEW IS NOT DISTINCT FROM emptied THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'audit_event is append only';
END $$;
DROP TRIGGER audit_event_append_only ON audit_event;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER audit_event_never_emptied BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
`;

// For the functions of this schema alone: nobody is given it.
const shred = `
CREATE FUNCTION audit_shred(objects text[], guardians uuid[]) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE touched integer;
BEGIN
  UPDATE audit_event SET object_id = '', detail = '{}', personal_key = NULL,
    actor_id = CASE WHEN actor_role = 'guardian' THEN '00000000-0000-0000-0000-000000000000' ELSE actor_id END,
    origin = CASE WHEN actor_role = 'guardian' THEN '' ELSE origin END
  WHERE personal_key IS NOT NULL AND (
    (object_kind IN ('pupil', 'handover', 'release', 'registration', 'application', 'letter', 'reminder')
      AND object_id = ANY (objects))
    OR (actor_role = 'guardian' AND actor_id = ANY (guardians)));
  GET DIAGNOSTICS touched = ROW_COUNT;
  RETURN touched;
END $$;
REVOKE ALL ON FUNCTION audit_shred(text[], uuid[]) FROM PUBLIC;
`;

const back = `
DROP TRIGGER audit_event_never_emptied ON audit_event;
DROP TRIGGER audit_event_append_only ON audit_event;
CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'audit_event is append only'; END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
DROP INDEX audit_event_guardian;
ALTER TABLE audit_event DROP COLUMN personal_key, DROP COLUMN personal_seal;
`;
