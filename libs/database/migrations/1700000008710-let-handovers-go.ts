import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From draft to accepted: versions for parents, what they decide, what goes to the school, and what the school does. */
export class LetHandoversGo1700000008710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [handover, ofSender, releases, ofRelease, colleagues]) await runner.query(sql);
    for (const [table, policies] of Object.entries(policiesOf)) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY ${table}_worker ON ${table} TO estafette_worker USING (true) WITH CHECK (true)`,
      );
      await runner.query(`CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER
        USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system')`);
      await runner.query(policies);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION school_colleagues(uuid, text[], date)');
    await runner.query('DROP POLICY handover_receiver ON handover');
    await runner.query(`DROP TABLE handover_notice, handover_event, handover_visit, handover_question,
      handover_release_part, handover_release, consent_decision, handover_version`);
    await runner.query('ALTER TABLE handover DROP COLUMN version_number');
  }
}

const sides = `(SELECT app_reach()) = 'locations' AND region_id = (SELECT app_region())`;
const isSender = `(${sides} AND (SELECT app_role()) IN ('preschool-staff', 'preschool-manager')
  AND sender_location_id = ANY ((SELECT app_locations())::uuid[]))`;
const isReceiver = `(${sides} AND (SELECT app_role()) IN ('school-head', 'support-coordinator', 'teacher')
  AND receiver_location_id = ANY ((SELECT app_locations())::uuid[]))`;

// A receiving school comes across a handover when something was sent there, and may then answer it. It has no answers in it:
// those are in handover_section, which a school never sees, and in the parts of a release.
const handover = `
ALTER TABLE handover ADD COLUMN version_number integer NOT NULL DEFAULT 0;
CREATE POLICY handover_receiver ON handover TO estafette_app
  USING (${isReceiver} AND status IN ('sent', 'accepted', 'returned', 'closed'))
  WITH CHECK (${isReceiver} AND status IN ('sent', 'accepted', 'returned', 'closed'));
`;

// What lies before parents, frozen, and what they decided about it. Decisions are only ever added.
const ofSender = `
CREATE TABLE handover_version (
  handover_id uuid NOT NULL CONSTRAINT handover_version_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  number integer NOT NULL,
  content bytea NOT NULL,
  sha256 text NOT NULL,
  presented_at timestamptz NOT NULL,
  presented_on date NOT NULL,
  presented_by uuid NOT NULL,
  presented_by_name text NOT NULL,
  CONSTRAINT handover_version_pk PRIMARY KEY (handover_id, number)
);
GRANT SELECT, INSERT, DELETE ON handover_version TO estafette_app, estafette_worker;

CREATE TABLE consent_decision (
  seq bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT consent_decision_pk PRIMARY KEY,
  handover_id uuid NOT NULL CONSTRAINT consent_decision_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  guardian_id uuid NOT NULL,
  guardian_name text NOT NULL,
  version_number integer NOT NULL,
  receiver_location_id uuid NOT NULL CONSTRAINT consent_decision_receiver_location_fk REFERENCES location (id),
  part_id text NOT NULL,
  decision text NOT NULL,
  decided_on date NOT NULL,
  channel text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_by_name text NOT NULL,
  CONSTRAINT consent_decision_decision CHECK (decision IN ('given', 'refused', 'withdrawn')),
  CONSTRAINT consent_decision_channel CHECK (channel IN ('paper', 'spoken'))
);
CREATE INDEX consent_decision_handover ON consent_decision (handover_id, version_number);
GRANT SELECT, INSERT ON consent_decision TO estafette_app, estafette_worker;
`;

// What went to a school, for each time it went. kind 'facts': the programme of preschool education and its duration, which go
// by law (WPO 167(3)). A restricted part is a row of its own, so that it is absent for who may not read it.
const releases = `
CREATE TABLE handover_release (
  id uuid CONSTRAINT handover_release_pk PRIMARY KEY,
  handover_id uuid NOT NULL CONSTRAINT handover_release_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  region_id uuid NOT NULL,
  sender_location_id uuid NOT NULL CONSTRAINT handover_release_sender_location_fk REFERENCES location (id),
  receiver_location_id uuid NOT NULL CONSTRAINT handover_release_receiver_location_fk REFERENCES location (id),
  kind text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  version_number integer NOT NULL,
  form_version_id uuid NOT NULL CONSTRAINT handover_release_form_version_fk REFERENCES form_version (id),
  parts text[] NOT NULL,
  header bytea NOT NULL,
  sha256 text NOT NULL,
  released_at timestamptz NOT NULL,
  released_on date NOT NULL,
  released_by uuid NOT NULL,
  released_by_name text NOT NULL,
  opened_at timestamptz,
  opened_by_name text,
  opened_by_role text,
  settled_at timestamptz,
  assignee_id uuid,
  assignee_name text,
  changed_at timestamptz NOT NULL,
  CONSTRAINT handover_release_kind CHECK (kind IN ('full', 'facts')),
  CONSTRAINT handover_release_state CHECK (state IN ('open', 'accepted', 'returned', 'recalled', 'withdrawn', 'replaced'))
);
CREATE UNIQUE INDEX handover_release_once ON handover_release (handover_id, kind) WHERE state IN ('open', 'accepted');
CREATE INDEX handover_release_handover ON handover_release (handover_id, released_at DESC);
CREATE INDEX handover_release_inbox ON handover_release (receiver_location_id, changed_at DESC, id DESC);
CREATE INDEX handover_release_unopened ON handover_release (released_on) WHERE state = 'open' AND opened_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON handover_release TO estafette_app, estafette_worker;

CREATE TABLE handover_release_part (
  release_id uuid NOT NULL CONSTRAINT handover_release_part_release_fk REFERENCES handover_release (id) ON DELETE CASCADE,
  part_id text NOT NULL,
  needs_consent boolean NOT NULL,
  restricted boolean NOT NULL,
  content bytea NOT NULL,
  CONSTRAINT handover_release_part_pk PRIMARY KEY (release_id, part_id)
);
GRANT SELECT, INSERT, DELETE ON handover_release_part TO estafette_app, estafette_worker;
`;

// A question about a restricted part is as restricted as that part. Events are only ever added.
const ofRelease = `
CREATE TABLE handover_question (
  id uuid CONSTRAINT handover_question_pk PRIMARY KEY,
  release_id uuid NOT NULL CONSTRAINT handover_question_release_fk REFERENCES handover_release (id) ON DELETE CASCADE,
  restricted boolean NOT NULL,
  question bytea NOT NULL,
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  asked_by_name text NOT NULL,
  asked_by_role text NOT NULL,
  answer bytea,
  answered_at timestamptz,
  answered_by_name text,
  CONSTRAINT handover_question_answered CHECK
    ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by_name IS NULL))
);
CREATE INDEX handover_question_release ON handover_question (release_id, asked_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON handover_question TO estafette_app, estafette_worker;

CREATE TABLE handover_visit (
  release_id uuid NOT NULL CONSTRAINT handover_visit_release_fk REFERENCES handover_release (id) ON DELETE CASCADE,
  person_id uuid NOT NULL,
  visited_at timestamptz NOT NULL,
  CONSTRAINT handover_visit_pk PRIMARY KEY (release_id, person_id)
);
GRANT SELECT, INSERT, UPDATE ON handover_visit TO estafette_app, estafette_worker;

CREATE TABLE handover_event (
  id uuid CONSTRAINT handover_event_pk PRIMARY KEY,
  handover_id uuid NOT NULL CONSTRAINT handover_event_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  release_id uuid CONSTRAINT handover_event_release_fk REFERENCES handover_release (id) ON DELETE CASCADE,
  kind text NOT NULL,
  note bytea,
  happened_at timestamptz NOT NULL,
  person_id uuid NOT NULL,
  person_name text NOT NULL,
  person_role text NOT NULL
);
CREATE INDEX handover_event_handover ON handover_event (handover_id, happened_at, id);
CREATE INDEX handover_event_release ON handover_event (release_id);
GRANT SELECT, INSERT ON handover_event TO estafette_app, estafette_worker;

-- The key says of what, so that it is told once: 'event:<id>:<side>', 'unopened:<release>:<days>'.
CREATE TABLE handover_notice (
  id uuid CONSTRAINT handover_notice_pk PRIMARY KEY,
  notice_key text NOT NULL CONSTRAINT handover_notice_once UNIQUE,
  kind text NOT NULL,
  handover_id uuid NOT NULL CONSTRAINT handover_notice_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  release_id uuid CONSTRAINT handover_notice_release_fk REFERENCES handover_release (id) ON DELETE CASCADE,
  location_id uuid NOT NULL CONSTRAINT handover_notice_location_fk REFERENCES location (id),
  planned_at timestamptz NOT NULL,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text
);
CREATE INDEX handover_notice_handover ON handover_notice (handover_id);
CREATE INDEX handover_notice_release ON handover_notice (release_id);
GRANT SELECT, INSERT, UPDATE ON handover_notice TO estafette_app, estafette_worker;
`;

// Whoever may be asked to take a file up: their names stand in person, which nobody sees but of himself. Only for a location
// of one's own, and only who works there now in one of these roles.
const colleagues = `
CREATE FUNCTION school_colleagues(place uuid, roles text[], today date)
  RETURNS TABLE (person_id uuid, name text, role text) LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  IF before <> 'locations' OR NOT place = ANY (app_locations()) THEN RETURN; END IF;
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY
  SELECT DISTINCT p.id, p.display_name, m.role FROM location l
  JOIN membership m ON m.organisation_id = l.organisation_id AND (m.location_id IS NULL OR m.location_id = l.id)
    AND m.role = ANY (roles) AND m.started_on <= today AND (m.ended_on IS NULL OR m.ended_on > today)
  JOIN person p ON p.id = m.person_id AND p.status = 'active'
  WHERE l.id = place ORDER BY 2, 1;
  PERFORM set_config('app.reach', before, true);
END $$;
`;

// The tables that hang under a handover or a release ask for that row, which has policies of its own.
const underHandover = (table: string): string => `((SELECT app_role()) IN ('preschool-staff', 'preschool-manager')
  AND EXISTS (SELECT 1 FROM handover h WHERE h.id = ${table}.handover_id))`;
const senderOf = (table: string): string => `((SELECT app_role()) IN ('preschool-staff', 'preschool-manager')
  AND EXISTS (SELECT 1 FROM handover_release r WHERE r.id = ${table}.release_id))`;
const openReceiverOf = (
  table: string,
): string => `((SELECT app_role()) IN ('school-head', 'support-coordinator', 'teacher')
  AND EXISTS (SELECT 1 FROM handover_release r WHERE r.id = ${table}.release_id AND r.state IN ('open', 'accepted'))
  AND (NOT restricted OR (SELECT app_role()) IN ('school-head', 'support-coordinator')))`;
const eitherOf = (table: string): string =>
  `(${underHandover(table)} OR EXISTS (SELECT 1 FROM handover_release r WHERE r.id = ${table}.release_id))`;

const policiesOf: Readonly<Record<string, string>> = {
  handover_version: both('handover_version', underHandover('handover_version')),
  consent_decision: both('consent_decision', underHandover('consent_decision')),
  handover_release: `
    CREATE POLICY handover_release_sender ON handover_release TO estafette_app USING ${isSender} WITH CHECK ${isSender};
    CREATE POLICY handover_release_receiver ON handover_release FOR SELECT TO estafette_app USING ${isReceiver};
    CREATE POLICY handover_release_receive ON handover_release FOR UPDATE TO estafette_app USING ${isReceiver} WITH CHECK ${isReceiver}`,
  handover_release_part: `
    CREATE POLICY handover_release_part_sender ON handover_release_part TO estafette_app
      USING ${senderOf('handover_release_part')} WITH CHECK ${senderOf('handover_release_part')};
    CREATE POLICY handover_release_part_receiver ON handover_release_part FOR SELECT TO estafette_app
      USING ${openReceiverOf('handover_release_part')}`,
  handover_question: `
    CREATE POLICY handover_question_sender ON handover_question TO estafette_app
      USING ${senderOf('handover_question')} WITH CHECK ${senderOf('handover_question')};
    CREATE POLICY handover_question_receiver ON handover_question FOR SELECT TO estafette_app
      USING ${openReceiverOf('handover_question')};
    CREATE POLICY handover_question_ask ON handover_question FOR INSERT TO estafette_app
      WITH CHECK ${openReceiverOf('handover_question')}`,
  handover_visit: both(
    'handover_visit',
    `(person_id = (SELECT app_person()) AND EXISTS (SELECT 1 FROM handover_release r WHERE r.id = handover_visit.release_id))`,
  ),
  handover_event: both('handover_event', eitherOf('handover_event')),
  handover_notice: both('handover_notice', eitherOf('handover_notice')),
};

function both(table: string, sight: string): string {
  return `CREATE POLICY ${table}_sight ON ${table} TO estafette_app USING ${sight} WITH CHECK ${sight}`;
}
