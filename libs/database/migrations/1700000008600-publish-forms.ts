import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import extraOndersteuning from '../../forms/definitions/extra-ondersteuning/2026-1.json' with { type: 'json' };
import peuterestafette from '../../forms/definitions/peuterestafette/2026-1.json' with { type: 'json' };

/** Versions of forms, with the two that come with Estafette. A later one of those comes in a migration of its own. */
export class PublishForms1700000008600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(immutable);
    for (const definition of [peuterestafette, extraOndersteuning]) {
      const document = JSON.stringify(definition);
      const hash = createHash('sha256').update(document).digest('hex');
      await runner.query(seed, [definition.form, definition.version, document, hash, definition.validFrom]);
    }
    // After the first rows: from here on the owner of the table is held to the policies too.
    await runner.query(sight);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE form_version');
    await runner.query('DROP FUNCTION form_version_stays()');
  }
}

// Without region_id a version is for the whole country and comes with Estafette; nobody proposed it and nobody withdraws it.
const table = `
CREATE TABLE form_version (
  id uuid CONSTRAINT form_version_pk PRIMARY KEY DEFAULT uuidv7(),
  form text NOT NULL,
  version text NOT NULL,
  region_id uuid CONSTRAINT form_version_region_fk REFERENCES organisation (id),
  status text NOT NULL DEFAULT 'proposed',
  document json NOT NULL,
  document_hash text NOT NULL,
  valid_from date NOT NULL,
  proposed_by uuid,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  approved_by uuid,
  approved_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  CONSTRAINT form_version_form CHECK (form IN ('peuterestafette', 'extra-ondersteuning')),
  CONSTRAINT form_version_status CHECK (status IN ('proposed', 'published', 'withdrawn')),
  CONSTRAINT form_version_hash CHECK (document_hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex')),
  CONSTRAINT form_version_second_person CHECK (region_id IS NULL
    OR (approved_by IS NOT NULL) = (approved_at IS NOT NULL) AND approved_by IS DISTINCT FROM proposed_by),
  CONSTRAINT form_version_approved CHECK (status <> 'published' OR approved_at IS NOT NULL),
  CONSTRAINT form_version_withdrawn CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)
    AND (status = 'withdrawn') = (withdrawn_reason IS NOT NULL))
);
-- A proposal that was never published leaves its number free; a version that was in use does not.
CREATE UNIQUE INDEX form_version_of_region ON form_version (form, version, region_id)
  WHERE region_id IS NOT NULL AND (status <> 'withdrawn' OR approved_at IS NOT NULL);
CREATE UNIQUE INDEX form_version_of_country ON form_version (form, version) WHERE region_id IS NULL;
GRANT SELECT, INSERT ON form_version TO estafette_app;
GRANT UPDATE (status, approved_by, approved_at, withdrawn_by, withdrawn_at, withdrawn_reason) ON form_version TO estafette_app;
GRANT SELECT ON form_version TO estafette_worker;
`;

// Answers point at the version they were given in, and its hash goes into what was sent: nobody changes one, the owner of
// the tables neither. What may still happen to a version is its approval, once, and its withdrawal, once.
const immutable = `
CREATE FUNCTION form_version_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF TG_OP <> 'UPDATE' THEN
    RAISE EXCEPTION 'a version of a form is never removed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.id, NEW.form, NEW.version, NEW.region_id, NEW.document::text, NEW.document_hash, NEW.valid_from, NEW.proposed_by,
      NEW.proposed_at) IS DISTINCT FROM (OLD.id, OLD.form, OLD.version, OLD.region_id, OLD.document::text, OLD.document_hash,
      OLD.valid_from, OLD.proposed_by, OLD.proposed_at) THEN
    RAISE EXCEPTION 'a version of a form never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.approved_at IS NOT NULL AND (NEW.approved_at, NEW.approved_by) IS DISTINCT FROM (OLD.approved_at, OLD.approved_by)
    OR OLD.status = 'withdrawn'
    OR OLD.status = 'published' AND NEW.status = 'proposed'
    OR NEW.status = 'withdrawn' AND NEW.approved_at IS DISTINCT FROM OLD.approved_at THEN
    RAISE EXCEPTION 'a version of a form goes from proposed to published to withdrawn' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER form_version_stays BEFORE UPDATE OR DELETE ON form_version FOR EACH ROW EXECUTE FUNCTION form_version_stays();
CREATE TRIGGER form_version_stays_whole BEFORE TRUNCATE ON form_version EXECUTE FUNCTION form_version_stays();
`;

// What was ever published is for everybody of its region, also when it is withdrawn: old answers are read with it. What was
// not is for those who decide about it.
const sight = `
ALTER TABLE form_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE form_version FORCE ROW LEVEL SECURITY;
CREATE POLICY form_version_sight ON form_version FOR SELECT TO estafette_app USING (
  (region_id IS NULL OR region_id = (SELECT app_region()))
    AND (approved_at IS NOT NULL OR (SELECT app_role()) IN ('region-coordinator', 'system-administrator'))
  OR (SELECT app_reach()) = 'system');
CREATE POLICY form_version_propose ON form_version FOR INSERT TO estafette_app
  WITH CHECK (region_id = (SELECT app_region()) AND status = 'proposed' AND approved_at IS NULL
    AND proposed_by = (SELECT app_person())
    AND (SELECT app_role()) IN ('region-coordinator', 'system-administrator'));
CREATE POLICY form_version_decide ON form_version FOR UPDATE TO estafette_app
  USING (region_id = (SELECT app_region()) AND (SELECT app_role()) IN ('region-coordinator', 'system-administrator'))
  WITH CHECK (region_id = (SELECT app_region()));
CREATE POLICY form_version_worker ON form_version FOR SELECT TO estafette_worker USING (true);
`;

const seed = `
INSERT INTO form_version (form, version, document, document_hash, valid_from, status, approved_at)
VALUES ($1, $2, $3, $4, $5, 'published', now())`;
