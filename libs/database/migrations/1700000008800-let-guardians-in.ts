import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parents sign in by a link and a code, and see and do what is theirs: one handover of the own child. */
export class LetGuardiansIn1700000008800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, answers, functions, ownPolicies, guardians, ofFamily]) await runner.query(sql);
    await runner.query('ALTER TABLE consent_decision DROP CONSTRAINT consent_decision_channel');
    await runner.query(`ALTER TABLE consent_decision ADD CONSTRAINT consent_decision_channel
      CHECK (channel IN ('paper', 'spoken', 'portal'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, names] of Object.entries(policyNames)) {
      for (const name of names) await runner.query(`DROP POLICY ${name} ON ${table}`);
    }
    await runner.query(
      `ALTER POLICY handover_event_sight ON handover_event USING ${eventSight} WITH CHECK ${eventSight}`,
    );
    await runner.query(
      `ALTER POLICY handover_notice_sight ON handover_notice USING ${noticeSight} WITH CHECK ${noticeSight}`,
    );
    await runner.query(
      `ALTER POLICY handover_visit_sight ON handover_visit USING ${visitSight} WITH CHECK ${visitSight}`,
    );
    await runner.query(`ALTER POLICY guardian_sight ON guardian USING ${childInSight} WITH CHECK ${childInSight}`);
    await runner.query('DROP TABLE guardian_session, guardian_code, guardian_mail, guardian_answer');
    await runner.query('DROP FUNCTION app_is_own_guardian(uuid, text), app_guardian_pupil()');
    await runner.query('DROP TABLE guardian_invitation CASCADE');
    await runner.query('DROP FUNCTION app_guardian_handover()');
    await runner.query(`DELETE FROM consent_decision WHERE channel = 'portal'`);
    await runner.query('ALTER TABLE consent_decision DROP CONSTRAINT consent_decision_channel');
    await runner.query(`ALTER TABLE consent_decision ADD CONSTRAINT consent_decision_channel
      CHECK (channel IN ('paper', 'spoken'))`);
  }
}

// An invitation is one link of one parent for one handover. Of the address only a hash: the address itself stands with the
// child, and a link of an address that is not there any more is dead. The secret of the link follows from the salt and a key
// that is not in the database; so does the code.
const tables = `
CREATE TABLE guardian_invitation (
  id uuid CONSTRAINT guardian_invitation_pk PRIMARY KEY,
  handover_id uuid NOT NULL CONSTRAINT guardian_invitation_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  region_id uuid NOT NULL,
  guardian_id uuid NOT NULL,
  guardian_name text NOT NULL,
  shares_name boolean NOT NULL,
  address_hash text NOT NULL,
  salt text NOT NULL,
  token_hash text NOT NULL CONSTRAINT guardian_invitation_token UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  opened_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX guardian_invitation_handover ON guardian_invitation (handover_id);
CREATE UNIQUE INDEX guardian_invitation_once ON guardian_invitation (handover_id, guardian_id) WHERE ended_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON guardian_invitation TO estafette_app, estafette_worker;

CREATE TABLE guardian_code (
  id uuid CONSTRAINT guardian_code_pk PRIMARY KEY,
  invitation_id uuid NOT NULL CONSTRAINT guardian_code_invitation_fk REFERENCES guardian_invitation (id) ON DELETE CASCADE,
  address_hash text NOT NULL,
  salt text NOT NULL,
  made_at timestamptz NOT NULL,
  guesses integer NOT NULL DEFAULT 0,
  used_at timestamptz
);
CREATE INDEX guardian_code_invitation ON guardian_code (invitation_id, made_at DESC);
CREATE INDEX guardian_code_address ON guardian_code (address_hash, made_at DESC);
GRANT SELECT, INSERT, UPDATE ON guardian_code TO estafette_app;
GRANT SELECT ON guardian_code TO estafette_worker;

CREATE TABLE guardian_session (
  id uuid CONSTRAINT guardian_session_pk PRIMARY KEY,
  reference_hash text NOT NULL CONSTRAINT guardian_session_reference UNIQUE,
  invitation_id uuid NOT NULL CONSTRAINT guardian_session_invitation_fk REFERENCES guardian_invitation (id) ON DELETE CASCADE,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX guardian_session_invitation ON guardian_session (invitation_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON guardian_session TO estafette_app;

-- The key says of what, so that it goes once: 'presented:<handover>:<version>:<guardian>', 'waiting:<invitation>:<version>:5'.
CREATE TABLE guardian_mail (
  id uuid CONSTRAINT guardian_mail_pk PRIMARY KEY,
  mail_key text NOT NULL CONSTRAINT guardian_mail_once UNIQUE,
  kind text NOT NULL,
  invitation_id uuid NOT NULL CONSTRAINT guardian_mail_invitation_fk REFERENCES guardian_invitation (id) ON DELETE CASCADE,
  code_id uuid CONSTRAINT guardian_mail_code_fk REFERENCES guardian_code (id) ON DELETE CASCADE,
  planned_at timestamptz NOT NULL,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text
);
CREATE INDEX guardian_mail_invitation ON guardian_mail (invitation_id);
GRANT SELECT, INSERT, UPDATE ON guardian_mail TO estafette_app, estafette_worker;
`;

const answers = `
CREATE TABLE guardian_answer (
  handover_id uuid NOT NULL CONSTRAINT guardian_answer_handover_fk REFERENCES handover (id) ON DELETE CASCADE,
  version_number integer NOT NULL,
  guardian_id uuid NOT NULL,
  section_id text NOT NULL,
  guardian_name text NOT NULL,
  answers bytea NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  saved_at timestamptz NOT NULL,
  CONSTRAINT guardian_answer_pk PRIMARY KEY (handover_id, version_number, guardian_id, section_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON guardian_answer TO estafette_app, estafette_worker;
`;

const isGuardian = `(SELECT app_reach()) IN ('own-child', 'own-family')`;
const inFamily = `(SELECT app_reach()) = 'own-family'`;

// The actor of a parent has the id of the invitation. For everybody else these give nothing, without looking at any table.
const functions = `
CREATE FUNCTION app_guardian_handover() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF coalesce(app_reach(), '') NOT IN ('own-child', 'own-family') THEN RETURN NULL; END IF;
  RETURN (SELECT i.handover_id FROM guardian_invitation i WHERE i.id = app_person() AND i.ended_at IS NULL);
END $$;

CREATE FUNCTION app_guardian_pupil() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF coalesce(app_reach(), '') NOT IN ('own-child', 'own-family') THEN RETURN NULL; END IF;
  RETURN (SELECT h.pupil_id FROM handover h WHERE h.id = app_guardian_handover());
END $$;

-- Rows of parents are written anew when a child is edited: by id, or by name when nobody else is called the same.
CREATE FUNCTION app_is_own_guardian(id uuid, name text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF coalesce(app_reach(), '') NOT IN ('own-child', 'own-family') THEN RETURN false; END IF;
  RETURN EXISTS (SELECT 1 FROM guardian_invitation i WHERE i.id = app_person() AND i.ended_at IS NULL
    AND (i.guardian_id = app_is_own_guardian.id OR (i.guardian_name = app_is_own_guardian.name AND NOT i.shares_name)));
END $$;
`;

// Signing in is done by the system before anybody is known, as with staff.
const own = (table: string, more: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_system ON ${table} TO estafette_app, CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
${more}
`;
const worker = (table: string): string =>
  `CREATE POLICY ${table}_worker ON ${table} TO estafette_worker USING (true) WITH CHECK (true);`;
const isStaff = `(SELECT app_role()) IN ('preschool-staff', 'preschool-manager')`;
const staffOf = (table: string): string =>
  `(${isStaff} AND EXISTS (SELECT 1 FROM handover h WHERE h.id = ${table}.handover_id))`;
const staffOfInvitation = (table: string): string =>
  `(${isStaff} AND EXISTS (SELECT 1 FROM guardian_invitation i WHERE i.id = ${table}.invitation_id))`;

const ownWords = `(handover_id = (SELECT app_guardian_handover()) AND app_is_own_guardian(guardian_id, guardian_name))`;

const ownPolicies = [
  own(
    'guardian_invitation',
    `${worker('guardian_invitation')}
CREATE POLICY guardian_invitation_own ON guardian_invitation FOR SELECT TO estafette_app
  USING (${isGuardian} AND id = (SELECT app_person()));
CREATE POLICY guardian_invitation_sender ON guardian_invitation TO estafette_app
  USING ${staffOf('guardian_invitation')} WITH CHECK ${staffOf('guardian_invitation')};`,
  ),
  own('guardian_code', worker('guardian_code')),
  own(
    'guardian_session',
    `CREATE POLICY guardian_session_own ON guardian_session TO estafette_app
  USING (${isGuardian} AND invitation_id = (SELECT app_person()))
  WITH CHECK (${isGuardian} AND invitation_id = (SELECT app_person()));
CREATE POLICY guardian_session_sender ON guardian_session FOR DELETE TO estafette_app USING ${staffOfInvitation('guardian_session')};
CREATE POLICY guardian_session_sender_sight ON guardian_session FOR SELECT TO estafette_app
  USING ${staffOfInvitation('guardian_session')};`,
  ),
  own(
    'guardian_mail',
    `${worker('guardian_mail')}
CREATE POLICY guardian_mail_sender ON guardian_mail TO estafette_app
  USING ${staffOfInvitation('guardian_mail')} WITH CHECK ${staffOfInvitation('guardian_mail')};`,
  ),
  own(
    'guardian_answer',
    `${worker('guardian_answer')}
CREATE POLICY guardian_answer_sender ON guardian_answer FOR SELECT TO estafette_app USING ${staffOf('guardian_answer')};
CREATE POLICY guardian_answer_own ON guardian_answer FOR SELECT TO estafette_app USING ${ownWords};
CREATE POLICY guardian_answer_write ON guardian_answer FOR INSERT TO estafette_app WITH CHECK (${inFamily} AND ${ownWords});
CREATE POLICY guardian_answer_change ON guardian_answer FOR UPDATE TO estafette_app
  USING (${inFamily} AND ${ownWords}) WITH CHECK (${inFamily} AND ${ownWords});
CREATE POLICY guardian_answer_family ON guardian_answer FOR SELECT TO estafette_app
  USING (${inFamily} AND handover_id = (SELECT app_guardian_handover()));
CREATE POLICY guardian_answer_erase ON guardian_answer FOR DELETE TO estafette_app
  USING (${inFamily} AND handover_id = (SELECT app_guardian_handover()));`,
  ),
].join('\n');

// A parent comes across the own child and the own row beside it; the other parent's row only where both are weighed.
const childInSight = `(EXISTS (SELECT 1 FROM pupil WHERE pupil.id = guardian.pupil_id))`;
const staffsChild = `(NOT ${isGuardian} AND EXISTS (SELECT 1 FROM pupil WHERE pupil.id = guardian.pupil_id))`;
const guardians = `
CREATE POLICY pupil_guardian ON pupil FOR SELECT TO estafette_app USING (id = (SELECT app_guardian_pupil()));
ALTER POLICY guardian_sight ON guardian USING ${staffsChild} WITH CHECK ${staffsChild};
CREATE POLICY guardian_own ON guardian FOR SELECT TO estafette_app USING (pupil_id = (SELECT app_guardian_pupil())
  AND (${inFamily} OR app_is_own_guardian(id, name)));
`;

// own-child: what lay before this parent, what went, what this parent decided and what happened. own-family: what an act of
// this parent must weigh, write or destroy, of the same handover.
const here = (column = 'handover_id'): string => `${column} = (SELECT app_guardian_handover())`;
const ofRelease = (table: string): string =>
  `EXISTS (SELECT 1 FROM handover_release r WHERE r.id = ${table}.release_id AND ${here('r.handover_id')})`;
const told = `('presented', 'revised', 'receiver-chosen', 'receiver-cleared', 'sent', 'facts-sent', 'opened', 'accepted',
  'returned', 'recalled', 'refused', 'withdrawn')`;

const eventSight = `(((SELECT app_role()) IN ('preschool-staff', 'preschool-manager')
  AND EXISTS (SELECT 1 FROM handover h WHERE h.id = handover_event.handover_id))
  OR EXISTS (SELECT 1 FROM handover_release r WHERE r.id = handover_event.release_id))`;
const noticeSight = eventSight.replaceAll('handover_event', 'handover_notice');
const visitSight = `(person_id = (SELECT app_person())
  AND EXISTS (SELECT 1 FROM handover_release r WHERE r.id = handover_visit.release_id))`;

const ofFamily = `
CREATE POLICY handover_guardian ON handover FOR SELECT TO estafette_app USING (${here('id')} AND version_number > 0);
CREATE POLICY handover_guardian_act ON handover FOR UPDATE TO estafette_app
  USING (${inFamily} AND ${here('id')}) WITH CHECK (${inFamily} AND ${here('id')});

CREATE POLICY handover_section_guardian_sight ON handover_section FOR SELECT TO estafette_app USING (${inFamily} AND ${here()});
CREATE POLICY handover_section_guardian_erase ON handover_section FOR DELETE TO estafette_app USING (${inFamily} AND ${here()});

CREATE POLICY handover_version_guardian ON handover_version FOR SELECT TO estafette_app USING (${here()});
CREATE POLICY handover_version_guardian_erase ON handover_version FOR DELETE TO estafette_app USING (${inFamily} AND ${here()});

CREATE POLICY consent_decision_guardian ON consent_decision FOR SELECT TO estafette_app
  USING (${here()} AND (${inFamily} OR app_is_own_guardian(guardian_id, guardian_name)));
CREATE POLICY consent_decision_guardian_decide ON consent_decision FOR INSERT TO estafette_app
  WITH CHECK (${inFamily} AND ${here()} AND channel = 'portal' AND app_is_own_guardian(guardian_id, guardian_name));

CREATE POLICY handover_release_guardian ON handover_release FOR SELECT TO estafette_app USING (${here()});
CREATE POLICY handover_release_guardian_shut ON handover_release FOR UPDATE TO estafette_app
  USING (${inFamily} AND ${here()}) WITH CHECK (${inFamily} AND ${here()} AND state = 'withdrawn');

CREATE POLICY handover_release_part_guardian ON handover_release_part FOR SELECT TO estafette_app
  USING (${ofRelease('handover_release_part')});
CREATE POLICY handover_release_part_guardian_erase ON handover_release_part FOR DELETE TO estafette_app
  USING (${inFamily} AND ${ofRelease('handover_release_part')});

CREATE POLICY handover_question_guardian_sight ON handover_question FOR SELECT TO estafette_app
  USING (${inFamily} AND ${ofRelease('handover_question')});
CREATE POLICY handover_question_guardian_erase ON handover_question FOR DELETE TO estafette_app
  USING (${inFamily} AND ${ofRelease('handover_question')});

-- The policy of both sides lets everybody see events of a release in sight; a parent sees a choice of them.
ALTER POLICY handover_event_sight ON handover_event USING (NOT ${isGuardian} AND ${eventSight})
  WITH CHECK (NOT ${isGuardian} AND ${eventSight});
CREATE POLICY handover_event_guardian ON handover_event FOR SELECT TO estafette_app USING (${here()} AND kind IN ${told});
CREATE POLICY handover_event_guardian_add ON handover_event FOR INSERT TO estafette_app WITH CHECK (${inFamily} AND ${here()});
ALTER POLICY handover_notice_sight ON handover_notice USING (NOT ${isGuardian} AND ${noticeSight})
  WITH CHECK (NOT ${isGuardian} AND ${noticeSight});
ALTER POLICY handover_visit_sight ON handover_visit USING (NOT ${isGuardian} AND ${visitSight})
  WITH CHECK (NOT ${isGuardian} AND ${visitSight});
CREATE POLICY handover_notice_guardian ON handover_notice TO estafette_app
  USING (${inFamily} AND ${here()}) WITH CHECK (${inFamily} AND ${here()});
`;

const policyNames: Readonly<Record<string, readonly string[]>> = {
  pupil: ['pupil_guardian'],
  guardian: ['guardian_own'],
  handover: ['handover_guardian', 'handover_guardian_act'],
  handover_section: ['handover_section_guardian_sight', 'handover_section_guardian_erase'],
  handover_version: ['handover_version_guardian', 'handover_version_guardian_erase'],
  consent_decision: ['consent_decision_guardian', 'consent_decision_guardian_decide'],
  handover_release: ['handover_release_guardian', 'handover_release_guardian_shut'],
  handover_release_part: ['handover_release_part_guardian', 'handover_release_part_guardian_erase'],
  handover_question: ['handover_question_guardian_sight', 'handover_question_guardian_erase'],
  handover_event: ['handover_event_guardian', 'handover_event_guardian_add'],
  handover_notice: ['handover_notice_guardian'],
};
