import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the furthest registration of a child is, beside the day of the first: what the funnel counts and its lists show. */
export class AddDecisionStage1700000008100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(refresh(stage));
    await runner.query(fillIn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refresh(''));
    await runner.query('ALTER TABLE registration_watch DROP COLUMN decision_stage');
  }
}

// Empty: nobody looks at a registration yet, or there is none. The index is for the lists of the two stages: they are a
// small part of a cohort while most are only registered, and all but a small part of it once most are admitted.
const column = `
ALTER TABLE registration_watch ADD COLUMN decision_stage text
  CONSTRAINT registration_watch_decision_stage CHECK (decision_stage IN ('in-review', 'admitted'));
CREATE INDEX registration_watch_stage ON registration_watch (region_id, decision_stage, due_on, pupil_id)
  WHERE decision_stage IS NOT NULL AND left_on IS NULL;
`;

const stageOfChild = (child: string): string => `(SELECT CASE WHEN bool_or(status = 'admitted') THEN 'admitted'
      WHEN bool_or(status IN ('in-review', 'completion-requested', 'extended')) THEN 'in-review' END
    FROM registration WHERE pupil_id = ${child})`;
const stage = `, decision_stage = ${stageOfChild('child')}`;

/** As it was (see CreateRegistrations), and one column more. */
const refresh = (more: string): string => `
CREATE OR REPLACE FUNCTION watch_refresh_registered(child uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
DECLARE reach text := current_setting('app.reach', true);
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  UPDATE registration_watch SET first_registered_on = (
    SELECT min(received_on) FROM registration
    WHERE pupil_id = child AND status IN ('registered', 'in-review', 'completion-requested', 'extended', 'admitted'))${more}
  WHERE pupil_id = child;
  PERFORM set_config('app.reach', coalesce(reach, ''), true);
END $$;
`;

const fillIn = `
SELECT set_config('app.reach', 'system', true);
UPDATE registration_watch SET decision_stage = ${stageOfChild('registration_watch.pupil_id')}
WHERE first_registered_on IS NOT NULL;
`;
