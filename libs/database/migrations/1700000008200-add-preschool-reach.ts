import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many toddlers live in a wijk, and which part of them a preschool is meant to reach. */
export class AddPreschoolReach1700000008200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
    await runner.query(goal);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE toddler_count, figure_goal');
  }
}

// Estafette knows only children who attend a preschool: how many there are is a number from elsewhere, with its source.
const tables = `
CREATE TABLE toddler_count (
  wijk_id uuid CONSTRAINT toddler_count_wijk_fk REFERENCES wijk (id),
  year integer CONSTRAINT toddler_count_year CHECK (year BETWEEN 2000 AND 2100),
  region_id uuid NOT NULL CONSTRAINT toddler_count_region_fk REFERENCES organisation (id),
  count integer NOT NULL CONSTRAINT toddler_count_count CHECK (count BETWEEN 0 AND 100000),
  source text NOT NULL,
  counted_on date NOT NULL,
  CONSTRAINT toddler_count_pk PRIMARY KEY (wijk_id, year)
);
CREATE TABLE figure_goal (
  goal text CONSTRAINT figure_goal_pk PRIMARY KEY,
  percent integer NOT NULL CONSTRAINT figure_goal_percent CHECK (percent BETWEEN 1 AND 100),
  source text NOT NULL
);
GRANT SELECT ON figure_goal TO estafette_app;
GRANT SELECT, INSERT, UPDATE ON toddler_count TO estafette_app;
`;

const ownRegion = `(region_id = (SELECT app_region()) OR (SELECT app_reach()) = 'system')`;
const policies = `
ALTER TABLE toddler_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE toddler_count FORCE ROW LEVEL SECURITY;
CREATE POLICY toddler_count_sight ON toddler_count TO estafette_app USING ${ownRegion} WITH CHECK ${ownRegion};
CREATE POLICY toddler_count_owner ON toddler_count TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;

const goal = `INSERT INTO figure_goal (goal, percent, source)
VALUES ('preschool-reach', 90, 'LEA Uitvoeringsplan Almere 2019-2022: 90% van de peuters in een voorschool')`;
