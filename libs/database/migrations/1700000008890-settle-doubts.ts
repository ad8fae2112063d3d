import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be wrong about a child, and somebody says is right. */
export class SettleDoubts1700000008890 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE settled_doubt');
  }
}

const table = `
CREATE TABLE settled_doubt (
  pupil_id uuid NOT NULL CONSTRAINT settled_doubt_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  kind text NOT NULL,
  pupil_version integer NOT NULL,
  settled_by uuid NOT NULL,
  settled_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT settled_doubt_pk PRIMARY KEY (pupil_id, kind),
  CONSTRAINT settled_doubt_kind CHECK (kind IN ('namesake', 'age', 'name', 'no-guardian', 'no-address', 'no-postcode', 'unknown-wijk'))
);
GRANT SELECT, INSERT, UPDATE ON settled_doubt TO estafette_app, estafette_worker;
`;

// Whoever may change the child, which is less than whoever may see it.
const kept = `(EXISTS (SELECT 1 FROM pupil WHERE pupil.id = settled_doubt.pupil_id AND ((SELECT app_reach()) = 'region'
  OR pupil.preschool_location_id = ANY ((SELECT app_locations())::uuid[]))))`;

const policies = `
ALTER TABLE settled_doubt ENABLE ROW LEVEL SECURITY;
ALTER TABLE settled_doubt FORCE ROW LEVEL SECURITY;
CREATE POLICY settled_doubt_sight ON settled_doubt TO estafette_app
  USING ${kept} WITH CHECK ${kept};
CREATE POLICY settled_doubt_worker ON settled_doubt TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY settled_doubt_owner ON settled_doubt TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
