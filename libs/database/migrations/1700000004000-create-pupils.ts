import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Children and the people who look after them. */
export class CreatePupils1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(pupilPolicies);
    await runner.query(guardianPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guardian, pupil');
  }
}

// The keys are names without accents, capitals and spaces (libs/pupils/domain/pupil-name.ts): children are matched and
// found by them. Collation "C", so that the order is the same on every machine.
const tables = `
CREATE TABLE pupil (
  id uuid CONSTRAINT pupil_pk PRIMARY KEY,
  region_id uuid NOT NULL CONSTRAINT pupil_region_fk REFERENCES organisation (id),
  given_name text NOT NULL,
  prefix text NOT NULL DEFAULT '',
  family_name text NOT NULL,
  given_key text COLLATE "C" NOT NULL,
  family_key text COLLATE "C" NOT NULL,
  born_on date NOT NULL,
  postcode text,
  wijk_id uuid CONSTRAINT pupil_wijk_fk REFERENCES wijk (id),
  preschool_location_id uuid CONSTRAINT pupil_preschool_location_fk REFERENCES location (id),
  preschool_reference text,
  address_secret boolean NOT NULL DEFAULT false,
  left_on date,
  left_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT pupil_left_with_reason CHECK ((left_on IS NULL) = (left_reason IS NULL)),
  CONSTRAINT pupil_secret_without_wijk CHECK (NOT address_secret OR wijk_id IS NULL)
);
CREATE INDEX pupil_identity ON pupil (region_id, born_on, family_key, given_key);
CREATE INDEX pupil_name ON pupil (region_id, family_key, given_key, id);
CREATE INDEX pupil_given_name ON pupil (region_id, given_key);
CREATE INDEX pupil_preschool ON pupil (preschool_location_id, family_key, given_key, id);
CREATE UNIQUE INDEX pupil_preschool_reference ON pupil (preschool_location_id, preschool_reference)
  WHERE preschool_location_id IS NOT NULL AND preschool_reference IS NOT NULL;

CREATE TABLE guardian (
  id uuid CONSTRAINT guardian_pk PRIMARY KEY,
  pupil_id uuid NOT NULL CONSTRAINT guardian_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  name text NOT NULL,
  email text,
  phone text,
  has_authority boolean NOT NULL,
  position integer NOT NULL,
  CONSTRAINT guardian_position UNIQUE (pupil_id, position)
);
GRANT SELECT, INSERT, UPDATE ON pupil TO estafette_app, estafette_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON guardian TO estafette_app, estafette_worker;
`;

/** A region changes its own children, a preschool those of its own locations. */
const mayChange = `(
  ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))
  OR ((SELECT app_reach()) = 'locations' AND region_id = (SELECT app_region())
    AND preschool_location_id = ANY ((SELECT app_locations())::uuid[]))
  OR (SELECT app_reach()) = 'system')`;

// Calls stand in a sub-select, so that they are made once for a statement and not for every row.
// The owner of the tables is held to the policies as well (FORCE): seeding says \`system\` first.
const pupilPolicies = `
ALTER TABLE pupil ENABLE ROW LEVEL SECURITY;
ALTER TABLE pupil FORCE ROW LEVEL SECURITY;
CREATE POLICY pupil_sight ON pupil FOR SELECT TO estafette_app USING ${mayChange};
CREATE POLICY pupil_add ON pupil FOR INSERT TO estafette_app WITH CHECK ${mayChange};
CREATE POLICY pupil_change ON pupil FOR UPDATE TO estafette_app USING ${mayChange} WITH CHECK ${mayChange};
CREATE POLICY pupil_worker ON pupil TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY pupil_owner ON pupil TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;

const guardianPolicies = `
ALTER TABLE guardian ENABLE ROW LEVEL SECURITY;
ALTER TABLE guardian FORCE ROW LEVEL SECURITY;
CREATE POLICY guardian_sight ON guardian TO estafette_app
  USING (EXISTS (SELECT 1 FROM pupil WHERE pupil.id = guardian.pupil_id))
  WITH CHECK (EXISTS (SELECT 1 FROM pupil WHERE pupil.id = guardian.pupil_id));
CREATE POLICY guardian_worker ON guardian TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY guardian_owner ON guardian TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
