import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles, the context functions of row-level security, the outbox and the audit chain. */
export class Floor1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    for (const role of ['estafette_app', 'estafette_worker']) {
      await runner.query(`DO $$ BEGIN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} NOLOGIN NOBYPASSRLS; END IF;
      END $$`);
    }
    await runner.query('GRANT USAGE ON SCHEMA public TO estafette_app, estafette_worker');
    await runner.query(contextFunctions);
    await runner.query(outbox);
    await runner.query(audit);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_event, audit_head, outbox');
    await runner.query(
      'DROP FUNCTION app_person(), app_organisation(), app_region(), app_reach(), app_locations(), audit_is_append_only()',
    );
  }
}

// Without context every function gives NULL, so every policy fails closed. After a transaction the setting is '' (not NULL).
const contextFunctions = `
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$;
CREATE FUNCTION app_region() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.region_id', true), '')::uuid $$;
CREATE FUNCTION app_reach() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.reach', true), '') $$;
CREATE FUNCTION app_locations() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.location_ids', true), '')::uuid[] $$;
`;

const outbox = `
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pk PRIMARY KEY,
  task text NOT NULL,
  payload jsonb NOT NULL,
  unique_key text,
  status text NOT NULL DEFAULT 'open',
  attempt integer NOT NULL DEFAULT 0,
  available_at timestamptz NOT NULL DEFAULT now(),
  leased_until timestamptz,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  CONSTRAINT outbox_status CHECK (status IN ('open', 'offered', 'in-progress', 'done', 'failed')),
  CONSTRAINT outbox_unique_key UNIQUE (unique_key)
);
CREATE INDEX outbox_open ON outbox (available_at, id) WHERE status = 'open';
CREATE INDEX outbox_leased ON outbox (leased_until) WHERE status IN ('offered', 'in-progress');
CREATE INDEX outbox_failed ON outbox (id) WHERE status = 'failed';
GRANT SELECT, INSERT ON outbox TO estafette_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO estafette_worker;
`;

const audit = `
CREATE TABLE audit_event (
  chain text NOT NULL,
  number bigint NOT NULL,
  occurred_at timestamptz NOT NULL,
  actor_id uuid NOT NULL,
  actor_role text NOT NULL,
  actor_organisation_id uuid NOT NULL,
  origin text NOT NULL,
  action text NOT NULL,
  object_kind text NOT NULL,
  object_id text NOT NULL,
  result text NOT NULL,
  purpose text NOT NULL DEFAULT '',
  detail jsonb NOT NULL DEFAULT '{}',
  trace_id text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  CONSTRAINT audit_event_pk PRIMARY KEY (chain, number)
);
CREATE INDEX audit_event_object ON audit_event (object_kind, object_id, occurred_at);
CREATE TABLE audit_head (
  chain text CONSTRAINT audit_head_pk PRIMARY KEY,
  number bigint NOT NULL,
  hash text NOT NULL
);
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'audit_event is append only'; END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
GRANT SELECT, INSERT ON audit_event TO estafette_app, estafette_worker;
GRANT SELECT, INSERT, UPDATE ON audit_head TO estafette_app, estafette_worker;
`;
