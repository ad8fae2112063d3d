import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A no before any school is known, what the preschool asks attention for, and what a school says after eight weeks. */
export class RefuseAndFeedBack1700000008870 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consent_decision ALTER COLUMN receiver_location_id DROP NOT NULL');
    for (const sql of [release, feedback, policies]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE handover_feedback');
    await runner.query('ALTER TABLE handover_release DROP COLUMN feedback_due_on, DROP COLUMN triage');
    await runner.query('DELETE FROM consent_decision WHERE receiver_location_id IS NULL');
    await runner.query('ALTER TABLE consent_decision ALTER COLUMN receiver_location_id SET NOT NULL');
  }
}

// The mark is open, so that a list can sort on it: as registration.support_need is. It goes with what it was taken from.
const release = `
ALTER TABLE handover_release ADD COLUMN triage text NOT NULL DEFAULT 'none',
  ADD COLUMN feedback_due_on date,
  ADD CONSTRAINT handover_release_triage CHECK (triage IN ('support', 'talk', 'none')),
  ADD CONSTRAINT handover_release_triage_open CHECK (triage = 'none' OR state IN ('open', 'accepted'));
CREATE INDEX handover_release_feedback ON handover_release (feedback_due_on) WHERE state = 'accepted' AND kind = 'full';
`;

const feedback = `
CREATE TABLE handover_feedback (
  release_id uuid CONSTRAINT handover_feedback_pk PRIMARY KEY
    CONSTRAINT handover_feedback_release_fk REFERENCES handover_release (id) ON DELETE CASCADE,
  picture text NOT NULL,
  words bytea,
  given_on date NOT NULL,
  given_at timestamptz NOT NULL,
  given_by uuid NOT NULL,
  given_by_name text NOT NULL,
  given_by_role text NOT NULL,
  CONSTRAINT handover_feedback_picture CHECK (picture IN ('fully', 'mostly', 'partly', 'hardly'))
);
CREATE INDEX handover_feedback_given ON handover_feedback (given_on);
GRANT SELECT, INSERT ON handover_feedback TO estafette_app, estafette_worker;
`;

// Whoever sees the release, sees it; only a school that still has the copy gives it.
const seen = `EXISTS (SELECT 1 FROM handover_release r WHERE r.id = handover_feedback.release_id)`;
const given = `(SELECT app_role()) IN ('school-head', 'support-coordinator', 'teacher')
  AND EXISTS (SELECT 1 FROM handover_release r WHERE r.id = handover_feedback.release_id AND r.state = 'accepted')`;
const policies = `
ALTER TABLE handover_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE handover_feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY handover_feedback_sight ON handover_feedback FOR SELECT TO estafette_app USING (${seen});
CREATE POLICY handover_feedback_give ON handover_feedback FOR INSERT TO estafette_app WITH CHECK (${given});
CREATE POLICY handover_feedback_worker ON handover_feedback TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY handover_feedback_owner ON handover_feedback TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
