import type { MigrationInterface, QueryRunner } from 'typeorm';
import { figuresForPolicy } from './1700000005000-create-registrations.js';

/** Figures for who sees numbers only: hidden where they are small, counted once a month and kept as they then were. */
export class PublishFigures1700000008250 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(published);
    await runner.query(noMoreRows);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(figuresForPolicy);
    await runner.query(rowsAgain);
    await runner.query('DROP TABLE published_figures');
  }
}

// What is small is not in it: who may read the row, may read all of it. Numbers of today beside those of another day would
// tell who came in between, so a month has one set of numbers (docs/decisions/0018-figures-without-names.md).
const published = `
CREATE TABLE published_figures (
  region_id uuid CONSTRAINT published_figures_region_fk REFERENCES organisation (id),
  month_on date,
  counted_on date NOT NULL,
  figures jsonb NOT NULL,
  CONSTRAINT published_figures_pk PRIMARY KEY (region_id, month_on)
);
GRANT SELECT, INSERT ON published_figures TO estafette_app;
ALTER TABLE published_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_figures FORCE ROW LEVEL SECURITY;
CREATE POLICY published_figures_sight ON published_figures FOR SELECT TO estafette_app
  USING ((SELECT app_reach()) IN ('numbers', 'region') AND region_id = (SELECT app_region()));
CREATE POLICY published_figures_add ON published_figures FOR INSERT TO estafette_app
  WITH CHECK ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()));
CREATE POLICY published_figures_owner ON published_figures TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;

// Two sets of numbers beside each other would give each other away, and no role that sees numbers reaches a child's row.
const noMoreRows = `
DROP FUNCTION watch_figures_for_policy(text, date);
DROP POLICY registration_owner_figures ON registration;
DROP POLICY registration_watch_owner_figures ON registration_watch;
`;
const ownRegion = `((SELECT app_reach()) = 'system'
  OR ((SELECT app_reach()) = 'numbers' AND region_id = (SELECT app_region())))`;
const rowsAgain = `
CREATE POLICY registration_owner_figures ON registration FOR SELECT TO CURRENT_USER USING ${ownRegion};
CREATE POLICY registration_watch_owner_figures ON registration_watch FOR SELECT TO CURRENT_USER USING ${ownRegion};
`;
