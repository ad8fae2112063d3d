import type { MigrationInterface, QueryRunner } from 'typeorm';

/** PDFs of handovers, made in the background for one person, and kept a few days. */
export class MakeDossiers1700000008850 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dossier');
  }
}

// items: ids of releases (or of the one handover) with the ids of the parts that this person could read when he asked. The
// same wish stands once as long as it is not made, so that a second press is not a second PDF.
const table = `
CREATE TABLE dossier (
  id uuid CONSTRAINT dossier_pk PRIMARY KEY,
  region_id uuid NOT NULL CONSTRAINT dossier_region_fk REFERENCES organisation (id),
  organisation_id uuid NOT NULL CONSTRAINT dossier_organisation_fk REFERENCES organisation (id),
  person_id uuid NOT NULL,
  person_role text NOT NULL,
  kind text NOT NULL,
  wish text NOT NULL,
  items jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting',
  total integer NOT NULL,
  done integer NOT NULL DEFAULT 0,
  asked_at timestamptz NOT NULL,
  ready_at timestamptz,
  expires_at timestamptz,
  failure text,
  content_sha256 text,
  file_sha256 text,
  bytes integer,
  pages integer,
  document bytea,
  CONSTRAINT dossier_kind CHECK (kind IN ('normal', 'restricted', 'concept')),
  CONSTRAINT dossier_state CHECK (state IN ('waiting', 'making', 'ready', 'failed', 'gone')),
  CONSTRAINT dossier_document CHECK ((state = 'ready') = (document IS NOT NULL))
);
-- Encrypted bytes do not compress.
ALTER TABLE dossier ALTER COLUMN document SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX dossier_once ON dossier (person_id, person_role, organisation_id, wish) WHERE state IN ('waiting', 'making');
CREATE INDEX dossier_person ON dossier (person_id, asked_at DESC);
CREATE INDEX dossier_kept ON dossier (expires_at) WHERE state = 'ready';
GRANT SELECT, INSERT, UPDATE ON dossier TO estafette_app, estafette_worker;
`;

// A PDF is of whoever asked for it, in the role in which he asked: who takes another role, does not take the paper along.
const own = `((SELECT app_reach()) = 'locations' AND person_id = (SELECT app_person()) AND person_role = (SELECT app_role())
  AND organisation_id = (SELECT app_organisation()) AND region_id = (SELECT app_region())
  AND (SELECT app_role()) IN ('preschool-staff', 'preschool-manager', 'school-head', 'support-coordinator', 'teacher')
  AND (kind <> 'restricted' OR (SELECT app_role()) <> 'teacher'))`;

const policies = `
ALTER TABLE dossier ENABLE ROW LEVEL SECURITY;
ALTER TABLE dossier FORCE ROW LEVEL SECURITY;
CREATE POLICY dossier_own ON dossier TO estafette_app USING ${own} WITH CHECK ${own};
CREATE POLICY dossier_worker ON dossier TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY dossier_owner ON dossier TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
