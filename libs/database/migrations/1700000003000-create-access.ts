import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their memberships, invitations, sessions and sign-ins under way. */
export class CreateAccess1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    await runner.query(tables);
    for (const table of ['person', 'membership', 'invitation', 'session', 'sign_in_attempt']) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
      await runner.query(`CREATE POLICY ${table}_system ON ${table} TO estafette_app, CURRENT_USER
        USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system')`);
    }
    await runner.query(policies);
    await runner.query(sessionFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION session_actor(text, date), session_touch(text, timestamptz)');
    await runner.query('DROP TABLE sign_in_attempt, session, invitation, membership, person');
    await runner.query('DROP FUNCTION account_organisations(), app_role()');
  }
}

const functions = `
CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.role', true), '') $$;

-- Organisations whose accounts the actor may manage: the own one and all below it; none for any other role.
CREATE FUNCTION account_organisations() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE below AS (
    SELECT id FROM organisation WHERE id = app_organisation() AND app_role() = 'account-administrator'
    UNION
    SELECT child.id FROM organisation child JOIN below ON child.parent_id = below.id
  )
  SELECT id FROM below
$$;
`;

const tables = `
CREATE TABLE person (
  id uuid CONSTRAINT person_pk PRIMARY KEY,
  display_name text NOT NULL,
  email text,
  issuer text,
  subject text,
  status text NOT NULL DEFAULT 'invited',
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CONSTRAINT person_status CHECK (status IN ('invited', 'active', 'ended')),
  CONSTRAINT person_identity_complete CHECK (status <> 'active' OR (issuer IS NOT NULL AND subject IS NOT NULL)),
  CONSTRAINT person_identity UNIQUE (issuer, subject)
);

CREATE TABLE membership (
  id uuid CONSTRAINT membership_pk PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT membership_person_fk REFERENCES person (id),
  organisation_id uuid NOT NULL CONSTRAINT membership_organisation_fk REFERENCES organisation (id),
  location_id uuid CONSTRAINT membership_location_fk REFERENCES location (id),
  role text NOT NULL,
  started_on date NOT NULL,
  ended_on date,
  last_used_at timestamptz,
  CONSTRAINT membership_period CHECK (ended_on IS NULL OR ended_on >= started_on)
);
CREATE UNIQUE INDEX membership_once ON membership (person_id, organisation_id, location_id, role)
  NULLS NOT DISTINCT WHERE ended_on IS NULL;
CREATE INDEX membership_organisation ON membership (organisation_id);

CREATE TABLE invitation (
  id uuid CONSTRAINT invitation_pk PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT invitation_person_fk REFERENCES person (id),
  organisation_id uuid NOT NULL CONSTRAINT invitation_organisation_fk REFERENCES organisation (id),
  salt text NOT NULL,
  token_hash text NOT NULL CONSTRAINT invitation_token UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  sent_at timestamptz,
  failed_at timestamptz,
  accepted_at timestamptz
);
CREATE INDEX invitation_person ON invitation (person_id);

CREATE TABLE session (
  id uuid CONSTRAINT session_pk PRIMARY KEY,
  reference_hash text NOT NULL CONSTRAINT session_reference UNIQUE,
  person_id uuid NOT NULL CONSTRAINT session_person_fk REFERENCES person (id),
  membership_id uuid NOT NULL CONSTRAINT session_membership_fk REFERENCES membership (id),
  provider text NOT NULL,
  id_token text NOT NULL,
  device text NOT NULL,
  acr text,
  organisation_claim text,
  authenticated_at timestamptz NOT NULL,
  started_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX session_person ON session (person_id);
CREATE INDEX session_membership ON session (membership_id);
CREATE INDEX session_expires ON session (expires_at);

CREATE TABLE sign_in_attempt (
  state_hash text CONSTRAINT sign_in_attempt_pk PRIMARY KEY,
  browser_hash text NOT NULL,
  provider text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  invitation_hash text,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempt_expires ON sign_in_attempt (expires_at);
`;

// Own person, and for an account administrator whoever is (or was) a member within the own tree. Nobody else.
const policies = `
CREATE POLICY person_own ON person FOR SELECT TO estafette_app USING (id = (SELECT app_person()));
CREATE POLICY person_managed ON person FOR SELECT TO estafette_app USING (EXISTS (
  SELECT 1 FROM membership m WHERE m.person_id = person.id AND m.organisation_id IN (SELECT account_organisations())));
CREATE POLICY person_managed_change ON person FOR UPDATE TO estafette_app USING (EXISTS (
  SELECT 1 FROM membership m WHERE m.person_id = person.id AND m.organisation_id IN (SELECT account_organisations())));
-- A new person has no membership yet, and may get no identity other than by accepting an invitation.
CREATE POLICY person_invited ON person FOR INSERT TO estafette_app WITH CHECK (
  (SELECT app_role()) = 'account-administrator' AND status = 'invited' AND issuer IS NULL AND subject IS NULL);
CREATE POLICY person_worker ON person FOR SELECT TO estafette_worker USING (true);

CREATE POLICY membership_own ON membership FOR SELECT TO estafette_app USING (person_id = (SELECT app_person()));
CREATE POLICY membership_managed ON membership TO estafette_app
  USING (organisation_id IN (SELECT account_organisations()))
  WITH CHECK (organisation_id IN (SELECT account_organisations()));
CREATE POLICY membership_worker ON membership FOR SELECT TO estafette_worker USING (true);

CREATE POLICY invitation_managed ON invitation TO estafette_app
  USING (organisation_id IN (SELECT account_organisations()))
  WITH CHECK (organisation_id IN (SELECT account_organisations()));
CREATE POLICY invitation_worker ON invitation TO estafette_worker USING (true);

CREATE POLICY session_own ON session TO estafette_app
  USING (person_id = (SELECT app_person())) WITH CHECK (person_id = (SELECT app_person()));
CREATE POLICY session_managed ON session FOR SELECT TO estafette_app USING (EXISTS (
  SELECT 1 FROM membership m WHERE m.person_id = session.person_id AND m.organisation_id IN (SELECT account_organisations())));
CREATE POLICY session_managed_end ON session FOR DELETE TO estafette_app USING (EXISTS (
  SELECT 1 FROM membership m WHERE m.person_id = session.person_id AND m.organisation_id IN (SELECT account_organisations())));

GRANT SELECT, INSERT, UPDATE, DELETE ON session, sign_in_attempt TO estafette_app;
GRANT SELECT, INSERT, UPDATE ON person, invitation TO estafette_app;
-- A role is given or ended, never changed in place.
GRANT SELECT, INSERT, UPDATE (person_id, ended_on, last_used_at) ON membership TO estafette_app;
GRANT SELECT ON person, membership TO estafette_worker;
GRANT SELECT, UPDATE ON invitation TO estafette_worker;
`;

// Asked by every request before anybody is known: one statement, no transaction around it. The reach lasts as long as the
// call. (A SET clause on the function would say the same, but only a superuser may write it for a setting of our own.)
const sessionFunctions = `
CREATE FUNCTION session_actor(reference text, today date)
  RETURNS TABLE (session_id uuid, person_id uuid, membership_id uuid, role text, organisation_id uuid, region_id uuid,
    location_ids uuid[], last_seen_at timestamptz, expires_at timestamptz)
  LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY
  SELECT s.id, s.person_id, m.id, m.role, o.id, o.region_id,
    CASE
      WHEN m.location_id IS NOT NULL THEN ARRAY[m.location_id]
      WHEN o.kind = 'board' THEN ARRAY(SELECT l.id FROM location l WHERE l.board_id = o.id)
      ELSE ARRAY(SELECT l.id FROM location l WHERE l.organisation_id = o.id)
    END,
    s.last_seen_at, s.expires_at
  FROM session s
  JOIN person p ON p.id = s.person_id AND p.status = 'active'
  JOIN membership m ON m.id = s.membership_id AND m.person_id = s.person_id
    AND m.started_on <= today AND (m.ended_on IS NULL OR m.ended_on > today)
  JOIN organisation o ON o.id = m.organisation_id
  WHERE s.reference_hash = reference;
  PERFORM set_config('app.reach', before, true);
END $$;

CREATE FUNCTION session_touch(reference text, moment timestamptz) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  UPDATE session SET last_seen_at = moment WHERE reference_hash = reference AND last_seen_at < moment;
  PERFORM set_config('app.reach', before, true);
END $$;
`;
