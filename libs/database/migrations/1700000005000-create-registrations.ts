import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registrations, what changed about them, and the watch over the 3½-year agreement with its figures. */
export class CreateRegistrations1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(registration);
    await runner.query(registrationPolicies);
    await runner.query(watch);
    await runner.query(watchPolicies);
    await runner.query(sightOfSchools);
    await runner.query(refresh);
    await runner.query(figuresForPolicy);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION watch_figures_for_policy(text, date)');
    await runner.query('DROP FUNCTION watch_refresh_registered(uuid)');
    await runner.query(sightOfPreschools);
    await runner.query('DROP TABLE registration_watch, registration_change, registration');
  }
}

const registration = `
CREATE TABLE registration (
  id uuid CONSTRAINT registration_pk PRIMARY KEY,
  pupil_id uuid NOT NULL CONSTRAINT registration_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  region_id uuid NOT NULL CONSTRAINT registration_region_fk REFERENCES organisation (id),
  school_location_id uuid NOT NULL CONSTRAINT registration_school_location_fk REFERENCES location (id),
  board_id uuid CONSTRAINT registration_board_fk REFERENCES organisation (id),
  preference integer NOT NULL,
  received_on date NOT NULL,
  wanted_start_on date,
  support_need text NOT NULL DEFAULT 'unknown',
  other_schools text NOT NULL DEFAULT '',
  status text NOT NULL,
  withdrawn_on date,
  withdrawn_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT registration_preference CHECK (preference BETWEEN 1 AND 9),
  CONSTRAINT registration_support_need CHECK (support_need IN ('yes', 'no', 'unknown')),
  CONSTRAINT registration_status CHECK (status IN ('pre-registered', 'registered', 'withdrawn')),
  CONSTRAINT registration_withdrawn_on CHECK ((status = 'withdrawn') = (withdrawn_on IS NOT NULL))
);
CREATE INDEX registration_pupil ON registration (pupil_id);
CREATE INDEX registration_school ON registration (school_location_id, received_on, id);
CREATE INDEX registration_board ON registration (board_id, pupil_id);
CREATE INDEX registration_region ON registration (region_id, received_on, id);
CREATE UNIQUE INDEX registration_once ON registration (pupil_id, school_location_id) WHERE status <> 'withdrawn';

CREATE TABLE registration_change (
  id uuid CONSTRAINT registration_change_pk PRIMARY KEY,
  registration_id uuid NOT NULL CONSTRAINT registration_change_registration_fk REFERENCES registration (id) ON DELETE CASCADE,
  changed_at timestamptz NOT NULL DEFAULT now(),
  changed_by uuid NOT NULL,
  field text NOT NULL,
  old_value text,
  new_value text,
  reason text NOT NULL
);
CREATE INDEX registration_change_registration ON registration_change (registration_id, changed_at);
GRANT SELECT, INSERT, UPDATE ON registration TO estafette_app, estafette_worker;
GRANT SELECT, INSERT ON registration_change TO estafette_app, estafette_worker;
`;

// A school sees the registrations at its own locations and nothing of the same child elsewhere.
const ownRegistration = `(
  ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))
  OR ((SELECT app_reach()) = 'locations' AND school_location_id = ANY ((SELECT app_locations())::uuid[]))
  OR (SELECT app_reach()) = 'system')`;
// The owner runs the functions for figures: a role that sees numbers only reaches rows through them and in no other way.
const owner = `((SELECT app_reach()) = 'system')`;
const ownerOrNumbers = `((SELECT app_reach()) = 'system'
  OR ((SELECT app_reach()) = 'numbers' AND region_id = (SELECT app_region())))`;

const registrationPolicies = `
ALTER TABLE registration ENABLE ROW LEVEL SECURITY;
ALTER TABLE registration FORCE ROW LEVEL SECURITY;
CREATE POLICY registration_sight ON registration TO estafette_app USING ${ownRegistration} WITH CHECK ${ownRegistration};
CREATE POLICY registration_worker ON registration TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY registration_owner ON registration TO CURRENT_USER USING ${owner} WITH CHECK ${owner};
CREATE POLICY registration_owner_figures ON registration FOR SELECT TO CURRENT_USER USING ${ownerOrNumbers};

ALTER TABLE registration_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE registration_change FORCE ROW LEVEL SECURITY;
CREATE POLICY registration_change_sight ON registration_change TO estafette_app
  USING (EXISTS (SELECT 1 FROM registration r WHERE r.id = registration_change.registration_id))
  WITH CHECK (EXISTS (SELECT 1 FROM registration r WHERE r.id = registration_change.registration_id));
CREATE POLICY registration_change_worker ON registration_change TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY registration_change_owner ON registration_change TO CURRENT_USER USING ${owner} WITH CHECK ${owner};
`;

// One row a child with all that the worklist shows, so that a page of it is one range of one index
// (docs/decisions/0013-watch-table.md). wijk_id is empty for a secret address.
const watch = `
CREATE TABLE registration_watch (
  pupil_id uuid CONSTRAINT registration_watch_pk PRIMARY KEY
    CONSTRAINT registration_watch_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  region_id uuid NOT NULL,
  wijk_id uuid,
  preschool_location_id uuid,
  given_name text NOT NULL,
  prefix text NOT NULL,
  family_name text NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  born_on date NOT NULL,
  registrable_from_on date NOT NULL,
  due_on date NOT NULL,
  handover_form_due_on date NOT NULL,
  ten_weeks_before_on date NOT NULL,
  turns_four_on date NOT NULL,
  first_registered_on date,
  left_on date
);
CREATE INDEX registration_watch_open_region ON registration_watch (region_id, due_on, pupil_id)
  WHERE first_registered_on IS NULL AND left_on IS NULL;
CREATE INDEX registration_watch_open_wijk ON registration_watch (wijk_id, due_on, pupil_id)
  WHERE first_registered_on IS NULL AND left_on IS NULL;
CREATE INDEX registration_watch_preschool ON registration_watch (preschool_location_id, due_on, pupil_id)
  WHERE left_on IS NULL;
CREATE INDEX registration_watch_region ON registration_watch (region_id, due_on, pupil_id) WHERE left_on IS NULL;
CREATE INDEX registration_watch_name ON registration_watch (region_id, sort_key, pupil_id) WHERE left_on IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON registration_watch TO estafette_app, estafette_worker;
`;

/** The child attends a preschool of one's own, or was registered at a school of one's own. */
const inSightOf = (table: string, id: string): string => `(
  ((SELECT app_reach()) = 'region' AND ${table}.region_id = (SELECT app_region()))
  OR ((SELECT app_reach()) = 'locations' AND (
    ${table}.preschool_location_id = ANY ((SELECT app_locations())::uuid[])
    OR EXISTS (SELECT 1 FROM registration r WHERE r.pupil_id = ${table}.${id}
      AND r.school_location_id = ANY ((SELECT app_locations())::uuid[]))))
  OR (SELECT app_reach()) = 'system')`;
const preschoolChange = `(
  ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))
  OR ((SELECT app_reach()) = 'locations' AND preschool_location_id = ANY ((SELECT app_locations())::uuid[]))
  OR (SELECT app_reach()) = 'system')`;

const watchPolicies = `
ALTER TABLE registration_watch ENABLE ROW LEVEL SECURITY;
ALTER TABLE registration_watch FORCE ROW LEVEL SECURITY;
CREATE POLICY registration_watch_sight ON registration_watch FOR SELECT TO estafette_app
  USING ${inSightOf('registration_watch', 'pupil_id')};
CREATE POLICY registration_watch_add ON registration_watch FOR INSERT TO estafette_app WITH CHECK ${preschoolChange};
CREATE POLICY registration_watch_change ON registration_watch FOR UPDATE TO estafette_app
  USING ${preschoolChange} WITH CHECK ${preschoolChange};
CREATE POLICY registration_watch_remove ON registration_watch FOR DELETE TO estafette_app USING ${preschoolChange};
CREATE POLICY registration_watch_worker ON registration_watch TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY registration_watch_owner ON registration_watch TO CURRENT_USER USING ${owner} WITH CHECK ${owner};
CREATE POLICY registration_watch_owner_figures ON registration_watch FOR SELECT TO CURRENT_USER USING ${ownerOrNumbers};
`;

const sightOfSchools = `ALTER POLICY pupil_sight ON pupil USING ${inSightOf('pupil', 'id')}`;
const sightOfPreschools = `ALTER POLICY pupil_sight ON pupil USING ${preschoolChange}`;

// A school does not see registrations elsewhere, yet the first day of receipt is the first of all of them: only here is
// more looked at than the actor may see, and only that day comes out. Pre-registrations do not count.
// (A function cannot carry SET app.reach: for a setting without a module PostgreSQL wants a superuser.)
const refresh = `
CREATE FUNCTION watch_refresh_registered(child uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE reach text := current_setting('app.reach', true);
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  UPDATE registration_watch SET first_registered_on = (
    SELECT min(received_on) FROM registration
    WHERE pupil_id = child AND status NOT IN ('pre-registered', 'withdrawn'))
  WHERE pupil_id = child;
  PERFORM set_config('app.reach', coalesce(reach, ''), true);
END $$;
REVOKE EXECUTE ON FUNCTION watch_refresh_registered(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION watch_refresh_registered(uuid) TO estafette_app, estafette_worker;
`;

// Numbers for whoever may not see names: the municipality's policy role. Every cell under 5 is hidden (NULL), and so many
// of the next smallest that no hidden number follows by subtraction: at least two cells that hold five children or more
// together, in each row of numbers that adds up to a number that is shown. A wijk of a hidden stadsdeel is hidden too.
// The caller sees no rows; the period is fixed, because two periods side by side would tell who is between them.
export const figuresForPolicy = `
CREATE FUNCTION watch_figures_for_policy(grouping_by text, today date)
  RETURNS TABLE (is_total boolean, group_id uuid, upcoming bigint, overdue bigint, registered_in_time bigint,
    registered_late bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
WITH child AS (
  SELECT pupil_id, wijk_id, preschool_location_id,
    (first_registered_on IS NULL AND due_on BETWEEN today AND today + 56)::int AS upcoming,
    (first_registered_on IS NULL AND due_on < today)::int AS overdue,
    (first_registered_on <= due_on)::int AS registered_in_time,
    (first_registered_on > due_on)::int AS registered_late
  FROM registration_watch
  WHERE region_id = app_region() AND left_on IS NULL AND app_reach() = 'numbers'
), leaf AS (
  SELECT id, stadsdeel_id AS parent FROM wijk
    WHERE region_id = app_region() AND grouping_by IN ('wijk', 'stadsdeel')
  UNION ALL SELECT id, NULL FROM location
    WHERE region_id = app_region() AND kind = 'preschool' AND grouping_by = 'preschool'
  UNION ALL SELECT DISTINCT board_id, NULL::uuid FROM location
    WHERE region_id = app_region() AND kind = 'school' AND board_id IS NOT NULL AND grouping_by = 'board'
  UNION ALL SELECT NULL, NULL WHERE grouping_by <> 'board'
), placed AS (
  SELECT CASE grouping_by WHEN 'preschool' THEN preschool_location_id ELSE wijk_id END AS id, c.*
  FROM child c WHERE grouping_by <> 'board'
  UNION ALL
  SELECT r.board_id, c.* FROM child c
  JOIN (SELECT DISTINCT board_id, pupil_id FROM registration
    WHERE region_id = app_region() AND status <> 'withdrawn' AND grouping_by = 'board') r ON r.pupil_id = c.pupil_id
), leaf_cell AS (
  SELECT leaf.id, leaf.parent, m.measure, m.n
  FROM leaf
  LEFT JOIN (SELECT id, sum(upcoming) AS a, sum(overdue) AS b, sum(registered_in_time) AS c, sum(registered_late) AS d
    FROM placed GROUP BY id) s ON s.id IS NOT DISTINCT FROM leaf.id
  CROSS JOIN LATERAL (VALUES ('a', coalesce(s.a, 0)), ('b', coalesce(s.b, 0)), ('c', coalesce(s.c, 0)),
    ('d', coalesce(s.d, 0))) m (measure, n)
), parent_ranked AS (
  SELECT parent AS id, measure, sum(n) AS n, min(sum(n)) OVER part AS least,
    row_number() OVER ascending AS place, sum(sum(n)) OVER ascending AS running
  FROM leaf_cell WHERE grouping_by IN ('wijk', 'stadsdeel') GROUP BY parent, measure
  WINDOW part AS (PARTITION BY measure), ascending AS (PARTITION BY measure ORDER BY sum(n), parent
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
), parent_cell AS (
  SELECT id, measure, n,
    least < 5 AND (n < 5 OR place <= 2 OR running - n < 5) AS hidden
  FROM parent_ranked
), leaf_ranked AS (
  SELECT id, parent, measure, n, min(n) OVER part AS least,
    row_number() OVER ascending AS place, sum(n) OVER ascending AS running
  FROM leaf_cell
  WINDOW part AS (PARTITION BY measure, parent), ascending AS (PARTITION BY measure, parent ORDER BY n, id
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
), shown AS (
  SELECT l.id, l.measure, l.n,
    coalesce(p.hidden, false) OR (l.least < 5 AND (l.n < 5 OR l.place <= 2 OR l.running - l.n < 5)) AS hidden
  FROM leaf_ranked l
  LEFT JOIN parent_cell p ON p.id IS NOT DISTINCT FROM l.parent AND p.measure = l.measure
  WHERE grouping_by <> 'stadsdeel'
  UNION ALL
  SELECT id, measure, n, hidden FROM parent_cell WHERE grouping_by = 'stadsdeel'
), whole AS (
  SELECT m.measure, m.n, m.n < 5 OR (SELECT count(*) = 1 AND bool_or(s.hidden) FROM shown s WHERE s.measure = m.measure) AS hidden
  FROM (SELECT sum(upcoming) AS a, sum(overdue) AS b, sum(registered_in_time) AS c, sum(registered_late) AS d FROM child) s
  CROSS JOIN LATERAL (VALUES ('a', coalesce(s.a, 0)), ('b', coalesce(s.b, 0)), ('c', coalesce(s.c, 0)),
    ('d', coalesce(s.d, 0))) m (measure, n)
), cell AS (
  SELECT false AS is_total, id, measure, CASE WHEN NOT hidden THEN n END AS n FROM shown
  UNION ALL
  SELECT true, NULL, measure, CASE WHEN NOT hidden THEN n END FROM whole
)
SELECT is_total, id, max(n) FILTER (WHERE measure = 'a')::bigint, max(n) FILTER (WHERE measure = 'b')::bigint,
  max(n) FILTER (WHERE measure = 'c')::bigint, max(n) FILTER (WHERE measure = 'd')::bigint
FROM cell GROUP BY is_total, id
$$;
REVOKE EXECUTE ON FUNCTION watch_figures_for_policy(text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION watch_figures_for_policy(text, date) TO estafette_app;
`;
