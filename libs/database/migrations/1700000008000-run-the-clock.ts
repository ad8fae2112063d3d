import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The steps of a registration after its receipt, and the days that follow from them. */
export class RunTheClock1700000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(registration);
    await runner.query(steps);
    await runner.query(withdrawals);
    await runner.query(
      refresh("status IN ('registered', 'in-review', 'completion-requested', 'extended', 'admitted')"),
    );
    await runner.query(enrolledElsewhere);
    await runner.query(countAnew);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION registration_count_anew(uuid), registration_enrolled_elsewhere(uuid)');
    await runner.query(refresh("status NOT IN ('pre-registered', 'withdrawn')"));
    await runner.query('DROP TABLE registration_step');
    await runner.query(back);
  }
}

// The days are kept beside the row because lists, figures and reminders ask for them; they follow from the steps and from
// the law, and law_version says from which law (docs/decisions/0020-the-clock-is-a-fold.md).
const registration = `
DROP INDEX registration_once;
ALTER TABLE registration
  DROP CONSTRAINT registration_status,
  ADD CONSTRAINT registration_status CHECK (status IN ('pre-registered', 'registered', 'in-review', 'completion-requested',
    'extended', 'admitted', 'refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed', 'withdrawn')),
  ADD COLUMN enrolled_elsewhere boolean NOT NULL DEFAULT false,
  ADD COLUMN decision_due_on date,
  ADD COLUMN waiting_until_on date,
  ADD COLUMN placement_from_on date,
  ADD COLUMN placed_on date,
  ADD COLUMN decided_on date,
  ADD COLUMN objection_due_on date,
  ADD COLUMN tlv_due_on date,
  ADD COLUMN enrolled_on date,
  ADD COLUMN opp_due_on date,
  ADD COLUMN law_version bigint NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX registration_once ON registration (pupil_id, school_location_id)
  WHERE status NOT IN ('refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed', 'withdrawn');
CREATE INDEX registration_decision ON registration (school_location_id, decision_due_on, id) WHERE decision_due_on IS NOT NULL;
CREATE INDEX registration_law ON registration (law_version) WHERE status <> 'withdrawn';
`;
const back = `
DROP INDEX registration_once, registration_decision, registration_law;
ALTER TABLE registration
  DROP COLUMN enrolled_elsewhere, DROP COLUMN decision_due_on, DROP COLUMN waiting_until_on, DROP COLUMN placement_from_on,
  DROP COLUMN placed_on, DROP COLUMN decided_on, DROP COLUMN objection_due_on, DROP COLUMN tlv_due_on,
  DROP COLUMN enrolled_on, DROP COLUMN opp_due_on, DROP COLUMN law_version,
  DROP CONSTRAINT registration_status;
DELETE FROM registration WHERE status NOT IN ('pre-registered', 'registered', 'withdrawn');
ALTER TABLE registration
  ADD CONSTRAINT registration_status CHECK (status IN ('pre-registered', 'registered', 'withdrawn'));
CREATE UNIQUE INDEX registration_once ON registration (pupil_id, school_location_id) WHERE status <> 'withdrawn';
`;

// Rows are only ever added: taking a step back is a step too.
const steps = `
CREATE TABLE registration_step (
  registration_id uuid CONSTRAINT registration_step_registration_fk REFERENCES registration (id) ON DELETE CASCADE,
  seq integer,
  kind text NOT NULL,
  happened_on date NOT NULL,
  until_on date,
  agreed_on date,
  ground text,
  other_location_id uuid CONSTRAINT registration_step_other_location_fk REFERENCES location (id),
  other_school text,
  reason text NOT NULL DEFAULT '',
  letter_id uuid,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by uuid NOT NULL,
  CONSTRAINT registration_step_pk PRIMARY KEY (registration_id, seq)
);
ALTER TABLE registration_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE registration_step FORCE ROW LEVEL SECURITY;
CREATE POLICY registration_step_sight ON registration_step TO estafette_app
  USING (EXISTS (SELECT 1 FROM registration r WHERE r.id = registration_step.registration_id))
  WITH CHECK (EXISTS (SELECT 1 FROM registration r WHERE r.id = registration_step.registration_id));
CREATE POLICY registration_step_worker ON registration_step TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY registration_step_owner ON registration_step TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
GRANT SELECT, INSERT ON registration_step TO estafette_app, estafette_worker;
`;

// Until now a withdrawal was two columns; from now on it is a step, from which those follow.
const withdrawals = `
SELECT set_config('app.reach', 'system', true);
INSERT INTO registration_step (registration_id, seq, kind, happened_on, reason, recorded_by)
SELECT id, 1, 'withdrawn', withdrawn_on, coalesce(withdrawn_reason, ''), '00000000-0000-0000-0000-000000000000'
FROM registration WHERE status = 'withdrawn';
`;

// As in 1700000005000; a child that was refused, or whose registration was not processed, has no school.
const refresh = (counts: string): string => `
CREATE OR REPLACE FUNCTION watch_refresh_registered(child uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE reach text := current_setting('app.reach', true);
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  UPDATE registration_watch SET first_registered_on = (
    SELECT min(received_on) FROM registration WHERE pupil_id = child AND ${counts})
  WHERE pupil_id = child;
  PERFORM set_config('app.reach', coalesce(reach, ''), true);
END $$;
`;

// No temporary placement for a child that another school has enrolled (WPO 40 lid 7): a school may not see that school,
// and learns only that there is one.
const enrolledElsewhere = `
CREATE FUNCTION registration_enrolled_elsewhere(asked uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE
  reach text := current_setting('app.reach', true);
  found boolean;
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  SELECT EXISTS (SELECT FROM registration own JOIN registration other ON other.pupil_id = own.pupil_id AND other.id <> own.id
    WHERE own.id = asked AND (reach = 'system' OR own.school_location_id = ANY (app_locations()::uuid[]))
      AND other.enrolled_on IS NOT NULL) INTO found;
  PERFORM set_config('app.reach', coalesce(reach, ''), true);
  RETURN found;
END $$;
REVOKE EXECUTE ON FUNCTION registration_enrolled_elsewhere(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registration_enrolled_elsewhere(uuid) TO estafette_app, estafette_worker;
`;

// A preschool corrects a birth date and does not see the registrations: the worker counts them anew.
const countAnew = `
CREATE FUNCTION registration_count_anew(child uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE reach text := current_setting('app.reach', true);
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  UPDATE registration r SET law_version = 0 FROM registration_watch w, pupil p
  WHERE r.pupil_id = child AND w.pupil_id = child AND p.id = child AND w.born_on <> p.born_on;
  PERFORM set_config('app.reach', coalesce(reach, ''), true);
END $$;
REVOKE EXECUTE ON FUNCTION registration_count_anew(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION registration_count_anew(uuid) TO estafette_app, estafette_worker;
`;
