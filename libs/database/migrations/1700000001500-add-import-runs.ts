import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on their way in: kept encrypted until they are written or thrown away, seen by whoever brought them. */
export class AddImportRuns1700000001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(importRun);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_run');
  }
}

// The uploader's scope is kept with the file, because the worker sees everything and must not write more than they may.
const importRun = `
CREATE TABLE import_run (
  id uuid CONSTRAINT import_run_pk PRIMARY KEY,
  kind text NOT NULL,
  status text NOT NULL DEFAULT 'uploaded',
  created_by uuid NOT NULL,
  role text NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT import_run_organisation_fk REFERENCES organisation (id),
  region_id uuid NOT NULL,
  reach text NOT NULL,
  location_ids uuid[] NOT NULL,
  close_missing boolean NOT NULL DEFAULT false,
  file bytea,
  preview bytea,
  faulty_rows bytea,
  total_rows integer NOT NULL DEFAULT 0,
  done_rows integer NOT NULL DEFAULT 0,
  counts jsonb NOT NULL DEFAULT '{"created": 0, "changed": 0, "same": 0, "skipped": 0, "missing": 0}',
  findings jsonb NOT NULL DEFAULT '[]',
  finding_groups jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CONSTRAINT import_run_status CHECK (status IN
    ('uploaded', 'checking', 'checked', 'refused', 'writing', 'done', 'failed', 'discarded')),
  CONSTRAINT import_run_file CHECK (file IS NOT NULL OR status NOT IN ('uploaded', 'checking', 'checked', 'writing'))
);
-- Encrypted bytes do not compress.
ALTER TABLE import_run ALTER COLUMN file SET STORAGE EXTERNAL, ALTER COLUMN preview SET STORAGE EXTERNAL,
  ALTER COLUMN faulty_rows SET STORAGE EXTERNAL;
CREATE INDEX import_run_created_by ON import_run (created_by, created_at);
CREATE INDEX import_run_kept ON import_run (created_at) WHERE file IS NOT NULL;

ALTER TABLE import_run ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_run FORCE ROW LEVEL SECURITY;
CREATE POLICY import_run_own ON import_run TO estafette_app
  USING (created_by = (SELECT app_person()) AND organisation_id = (SELECT app_organisation()))
  WITH CHECK (created_by = (SELECT app_person()) AND organisation_id = (SELECT app_organisation())
    AND reach = (SELECT app_reach()) AND location_ids <@ (SELECT app_locations()));
CREATE POLICY import_run_worker ON import_run TO estafette_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON import_run TO estafette_app;
GRANT UPDATE (status, close_missing, done_rows, finished_at, counts, file, preview, faulty_rows, findings)
  ON import_run TO estafette_app;
GRANT SELECT, UPDATE ON import_run TO estafette_worker;
`;
