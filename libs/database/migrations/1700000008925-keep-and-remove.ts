import { seedPeriods } from '#libs/retention/domain/index.js';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms as rows, changes that two people make, holds, and what each night removed (docs/decisions/0030). */
export class KeepAndRemove1700000008925 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [periods, changes, runs, holds, handover, policies, goesOn, decide, subject])
      await runner.query(sql);
    const rows = seedPeriods.map(({ atLeast, atMost, ...period }, position) => ({
      ...{ ...period, position, at_least: atLeast, at_most: atMost },
    }));
    await runner.query(seed, [JSON.stringify(rows)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION retention_decide(uuid, boolean), retention_subject(text, uuid)');
    await runner.query('DROP FUNCTION retention_goes_on(text, date)');
    await runner.query('ALTER TABLE handover DROP COLUMN copy_removed_on');
    await runner.query(
      'DROP TABLE retention_hold, retention_run_line, retention_run, retention_change, retention_period',
    );
  }
}

const periods = `
CREATE TABLE retention_period (
  id text CONSTRAINT retention_period_pk PRIMARY KEY,
  position integer NOT NULL,
  term text NOT NULL,
  at_least text NOT NULL,
  at_most text NOT NULL,
  source text NOT NULL,
  nightly boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  changed_by_name text
);
GRANT SELECT ON retention_period TO estafette_app, estafette_worker;
`;
const seed = `
INSERT INTO retention_period (id, position, term, at_least, at_most, source, nightly)
SELECT id, position, term, at_least, at_most, source, nightly
FROM jsonb_populate_recordset(NULL::retention_period, $1::jsonb)`;

// Nothing is removed by itself before two people said so once ('start'); one person stops it ('stop').
const changes = `
CREATE TABLE retention_change (
  id uuid CONSTRAINT retention_change_pk PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL,
  term_before text,
  term text,
  period_version integer,
  reason text NOT NULL,
  state text NOT NULL DEFAULT 'proposed',
  proposed_by uuid NOT NULL,
  proposed_by_name text NOT NULL,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  CONSTRAINT retention_change_kind CHECK ((kind IN ('start', 'stop')) = (term IS NULL)),
  CONSTRAINT retention_change_state CHECK (state IN ('proposed', 'approved', 'rejected')),
  CONSTRAINT retention_change_decided CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CONSTRAINT retention_change_two CHECK (state <> 'approved' OR kind = 'stop' OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX retention_change_once ON retention_change (kind) WHERE state = 'proposed';
GRANT SELECT, INSERT ON retention_change TO estafette_app;
GRANT SELECT ON retention_change TO estafette_worker;
`;

const runs = `
CREATE TABLE retention_run (
  id uuid CONSTRAINT retention_run_pk PRIMARY KEY DEFAULT uuidv7(),
  run_on date NOT NULL CONSTRAINT retention_run_once UNIQUE,
  rehearsal boolean NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
CREATE TABLE retention_run_line (
  run_id uuid NOT NULL CONSTRAINT retention_run_line_run_fk REFERENCES retention_run (id) ON DELETE CASCADE,
  kind text NOT NULL,
  term text NOT NULL,
  period_version integer NOT NULL,
  found integer NOT NULL,
  held integer NOT NULL,
  removed integer NOT NULL DEFAULT 0,
  failed integer NOT NULL DEFAULT 0,
  CONSTRAINT retention_run_line_pk PRIMARY KEY (run_id, kind)
);
GRANT SELECT ON retention_run, retention_run_line TO estafette_app;
GRANT SELECT, INSERT, UPDATE ON retention_run, retention_run_line TO estafette_worker;
`;

// Why is in words, and sealed. A hold refers to the child: whoever sets one and whoever removes wait for each other.
const holds = `
CREATE TABLE retention_hold (
  id uuid CONSTRAINT retention_hold_pk PRIMARY KEY,
  region_id uuid NOT NULL CONSTRAINT retention_hold_region_fk REFERENCES organisation (id),
  pupil_id uuid NOT NULL CONSTRAINT retention_hold_pupil_fk REFERENCES pupil (id) ON DELETE CASCADE,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  location_id uuid CONSTRAINT retention_hold_location_fk REFERENCES location (id),
  reason bytea NOT NULL,
  review_on date NOT NULL,
  set_at timestamptz NOT NULL,
  set_by uuid NOT NULL,
  set_by_name text NOT NULL,
  lifted_at timestamptz,
  lifted_by_name text,
  lift_reason bytea,
  CONSTRAINT retention_hold_subject CHECK (subject_kind IN ('pupil', 'handover', 'registration')),
  CONSTRAINT retention_hold_lifted CHECK
    ((lifted_at IS NULL) = (lifted_by_name IS NULL) AND (lifted_at IS NULL) = (lift_reason IS NULL))
);
CREATE INDEX retention_hold_pupil ON retention_hold (pupil_id);
CREATE INDEX retention_hold_standing ON retention_hold (region_id, review_on) WHERE lifted_at IS NULL;
GRANT SELECT, INSERT ON retention_hold TO estafette_app;
GRANT UPDATE (lifted_at, lifted_by_name, lift_reason, review_on) ON retention_hold TO estafette_app;
GRANT SELECT ON retention_hold TO estafette_worker;
`;

const handover = 'ALTER TABLE handover ADD COLUMN copy_removed_on date';

const manages = `(SELECT app_role()) IN ('system-administrator', 'region-coordinator')`;
const system = `(SELECT app_reach()) = 'system'`;
const holders = `((SELECT app_reach()) = 'locations' AND region_id = (SELECT app_region())
    AND (SELECT app_role()) IN ('preschool-manager', 'school-head') AND location_id = ANY ((SELECT app_locations())::uuid[]))
  OR ((SELECT app_reach()) = 'region' AND region_id = (SELECT app_region()))`;

// An administrator sees that something is held, by its id; why is opened for nobody but those who keep the child.
const policies = `
${['retention_change', 'retention_run', 'retention_run_line', 'retention_hold']
  .map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_worker ON ${table} TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (${system}) WITH CHECK (${system});`,
  )
  .join('\n')}
CREATE POLICY retention_change_sight ON retention_change FOR SELECT TO estafette_app USING (${manages});
CREATE POLICY retention_change_propose ON retention_change FOR INSERT TO estafette_app WITH CHECK (${manages}
  AND proposed_by = (SELECT app_person()) AND (state = 'proposed' OR (kind = 'stop' AND state = 'approved')));
CREATE POLICY retention_run_sight ON retention_run FOR SELECT TO estafette_app USING (${manages});
CREATE POLICY retention_run_line_sight ON retention_run_line FOR SELECT TO estafette_app USING (${manages});
CREATE POLICY retention_hold_sight ON retention_hold FOR SELECT TO estafette_app USING (${holders}
  OR ((SELECT app_role()) = 'system-administrator' AND region_id = (SELECT app_region())));
CREATE POLICY retention_hold_set ON retention_hold FOR INSERT TO estafette_app
  WITH CHECK ((${holders}) AND set_by = (SELECT app_person()));
CREATE POLICY retention_hold_lift ON retention_hold FOR UPDATE TO estafette_app USING (${holders}) WITH CHECK (${holders});
`;

// The same as goesOn in libs/retention/domain/term.ts, worked out by the database: what removes asks both.
const goesOn = `
CREATE FUNCTION retention_goes_on(kind text, event_on date) RETURNS date LANGUAGE sql STABLE AS
  $$ SELECT (event_on + p.term::interval)::date + 1 FROM retention_period p WHERE p.id = kind $$;
`;

// The application cannot change a term but by this: by a second person, of a change that still fits.
const decide = `
CREATE FUNCTION retention_decide(change uuid, approve boolean) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  before text := coalesce(current_setting('app.reach', true), '');
  wish retention_change;
  outcome text := 'gone';
  name text;
BEGIN
  IF coalesce(app_role(), '') NOT IN ('system-administrator', 'region-coordinator') THEN RETURN 'gone'; END IF;
  PERFORM set_config('app.reach', 'system', true);
  SELECT display_name INTO name FROM person WHERE id = app_person();
  SELECT * INTO wish FROM retention_change WHERE id = change AND state = 'proposed' FOR UPDATE;
  IF wish.id IS NOT NULL THEN
    IF approve AND wish.proposed_by = app_person() THEN outcome := 'same-person';
    ELSE
      outcome := CASE WHEN approve THEN 'approved' ELSE 'rejected' END;
      IF approve AND wish.term IS NOT NULL THEN
        UPDATE retention_period SET term = wish.term, version = version + 1, changed_by_name = name,
          valid_from = (now() AT TIME ZONE 'Europe/Amsterdam')::date
        WHERE id = wish.kind AND version = wish.period_version;
        IF NOT FOUND THEN outcome := 'changed-meanwhile'; END IF;
      END IF;
      IF outcome <> 'changed-meanwhile' THEN
        UPDATE retention_change SET state = outcome, decided_by = app_person(), decided_by_name = name, decided_at = now()
        WHERE id = change;
      END IF;
    END IF;
  END IF;
  PERFORM set_config('app.reach', before, true);
  RETURN outcome;
END $$;
REVOKE ALL ON FUNCTION retention_decide(uuid, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION retention_decide(uuid, boolean) TO estafette_app;
`;

// Of whoever asks: what is not in sight cannot be held.
const subject = `
CREATE FUNCTION retention_subject(kind text, wanted uuid) RETURNS TABLE (pupil_id uuid, region_id uuid, places uuid[]) LANGUAGE sql STABLE AS $$
  SELECT p.id, p.region_id, ARRAY[p.preschool_location_id] FROM pupil p WHERE kind = 'pupil' AND p.id = wanted
  UNION ALL SELECT h.pupil_id, h.region_id, ARRAY[h.sender_location_id, h.receiver_location_id] FROM handover h
    WHERE kind = 'handover' AND h.id = wanted
  UNION ALL SELECT r.pupil_id, r.region_id, ARRAY[r.school_location_id] FROM registration r
    WHERE kind = 'registration' AND r.id = wanted
$$;
`;
