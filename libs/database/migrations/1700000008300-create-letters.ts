import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters to parents about a registration, and the texts they are made of. */
export class CreateLetters1700000008300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(template);
    await runner.query(letter);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter, letter_template');
  }
}

// Every edit is a row of its own, and no row ever changes: the text of a letter sent long ago can be shown. A row without
// text goes back to what lies under it: for a board the text of the region, for a region the one that Estafette brings.
const template = `
CREATE TABLE letter_template (
  id uuid CONSTRAINT letter_template_pk PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL,
  owner_id uuid NOT NULL CONSTRAINT letter_template_owner_fk REFERENCES organisation (id),
  region_id uuid NOT NULL CONSTRAINT letter_template_region_fk REFERENCES organisation (id),
  version integer NOT NULL,
  text text,
  edited_by uuid NOT NULL,
  edited_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT letter_template_version UNIQUE (owner_id, kind, version),
  CONSTRAINT letter_template_kind CHECK (kind IN ('receipt', 'completion-request', 'extension', 'admission', 'refusal',
    'not-processed', 'withdrawal', 'temporary-placement'))
);
GRANT SELECT, INSERT ON letter_template TO estafette_app, estafette_worker;

ALTER TABLE letter_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_template FORCE ROW LEVEL SECURITY;
CREATE POLICY letter_template_sight ON letter_template FOR SELECT TO estafette_app
  USING (region_id = (SELECT app_region()) OR (SELECT app_reach()) = 'system');
CREATE POLICY letter_template_edit ON letter_template FOR INSERT TO estafette_app
  WITH CHECK (owner_id = (SELECT app_organisation()) AND region_id = (SELECT app_region())
    AND edited_by = (SELECT app_person())
    AND (SELECT app_role()) IN ('region-coordinator', 'board-administrator'));
CREATE POLICY letter_template_worker ON letter_template TO estafette_worker USING (true) WITH CHECK (true);
`;

// What a letter says is for the school that sent it, and there for who handles registrations (law-and-process 6.4). A
// region may have one written and does not read it. subject_id is the registration, of a capability above this one.
const letter = `
CREATE TABLE letter (
  id uuid CONSTRAINT letter_pk PRIMARY KEY,
  kind text NOT NULL,
  template_id uuid CONSTRAINT letter_template_fk REFERENCES letter_template (id),
  region_id uuid NOT NULL CONSTRAINT letter_region_fk REFERENCES organisation (id),
  board_id uuid CONSTRAINT letter_board_fk REFERENCES organisation (id),
  school_location_id uuid NOT NULL CONSTRAINT letter_school_location_fk REFERENCES location (id),
  pupil_id uuid NOT NULL CONSTRAINT letter_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  subject_id uuid NOT NULL,
  dated_on date NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL,
  sha256 text NOT NULL,
  bytes integer NOT NULL,
  document bytea NOT NULL,
  CONSTRAINT letter_kind CHECK (kind IN ('receipt', 'completion-request', 'extension', 'admission', 'refusal',
    'not-processed', 'withdrawal', 'temporary-placement'))
);
-- Encrypted bytes do not compress.
ALTER TABLE letter ALTER COLUMN document SET STORAGE EXTERNAL;
CREATE INDEX letter_subject ON letter (subject_id, id);
CREATE INDEX letter_pupil ON letter (pupil_id);
GRANT SELECT, INSERT ON letter TO estafette_app, estafette_worker;

ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;
CREATE POLICY letter_sight ON letter FOR SELECT TO estafette_app USING (
  ((SELECT app_reach()) = 'locations' AND school_location_id = ANY ((SELECT app_locations())::uuid[])
    AND (SELECT app_role()) IN ('school-administration', 'school-head', 'support-coordinator', 'vo-coordinator'))
  OR (SELECT app_reach()) = 'system');
CREATE POLICY letter_write ON letter FOR INSERT TO estafette_app WITH CHECK (
  ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))
  OR ((SELECT app_reach()) = 'locations' AND school_location_id = ANY ((SELECT app_locations())::uuid[]))
  OR (SELECT app_reach()) = 'system');
CREATE POLICY letter_worker ON letter TO estafette_worker USING (true) WITH CHECK (true);
`;
