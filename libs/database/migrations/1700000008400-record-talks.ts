import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Preschools write down that they spoke with parents; a child that arrives late gives no false alarm. */
export class RecordTalks1700000008400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(arrivals);
    await runner.query(talks);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE watch_talk');
    await runner.query('ALTER TABLE registration_watch DROP COLUMN arrived_on');
  }
}

// Of the children who are there already nobody knows since when.
const arrivals = 'ALTER TABLE registration_watch ADD COLUMN arrived_on date';

// Rows are only ever added: taking back is a row too (docs/decisions/0021-talks-and-lists.md).
const talks = `
CREATE TABLE watch_talk (
  id uuid CONSTRAINT watch_talk_pk PRIMARY KEY,
  pupil_id uuid NOT NULL CONSTRAINT watch_talk_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  region_id uuid NOT NULL,
  preschool_location_id uuid NOT NULL CONSTRAINT watch_talk_preschool_location_fk REFERENCES location (id),
  spoken_on date NOT NULL,
  late_reason text,
  note text NOT NULL DEFAULT '',
  takes_back uuid CONSTRAINT watch_talk_takes_back_fk REFERENCES watch_talk (id) ON DELETE CASCADE,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by uuid NOT NULL,
  CONSTRAINT watch_talk_taken_back_once UNIQUE (takes_back)
);
CREATE INDEX watch_talk_pupil ON watch_talk (pupil_id, spoken_on DESC, id DESC) WHERE takes_back IS NULL;
GRANT SELECT, INSERT ON watch_talk TO estafette_app, estafette_worker;
`;

// The preschool that spoke, and the region; not the next preschool, no school and no board.
const sight = `(
  ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))
  OR ((SELECT app_reach()) = 'locations' AND preschool_location_id = ANY ((SELECT app_locations())::uuid[]))
  OR (SELECT app_reach()) = 'system')`;
const own = `((SELECT app_reach()) = 'locations' AND region_id = (SELECT app_region())
  AND preschool_location_id = ANY ((SELECT app_locations())::uuid[]))`;

const policies = `
ALTER TABLE watch_talk ENABLE ROW LEVEL SECURITY;
ALTER TABLE watch_talk FORCE ROW LEVEL SECURITY;
CREATE POLICY watch_talk_sight ON watch_talk FOR SELECT TO estafette_app USING ${sight};
CREATE POLICY watch_talk_add ON watch_talk FOR INSERT TO estafette_app WITH CHECK ${own};
CREATE POLICY watch_talk_worker ON watch_talk TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY watch_talk_owner ON watch_talk TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
