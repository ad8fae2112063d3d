import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the worker needs besides the outbox itself: second offers, its own presence, and addresses that were refused. */
export class LetWorkersWork1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outbox);
    await runner.query(offerAgain);
    await runner.query(presence);
    await runner.query(bounced);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE worker_presence, bounced_address');
    await runner.query('DROP FUNCTION outbox_offer_again(bigint)');
    await runner.query('DROP INDEX outbox_finished');
    await runner.query('ALTER TABLE outbox DROP COLUMN stranded, DROP COLUMN attempt_base');
  }
}

// stranded: Bull was told of it and nobody came. attempt_base: attempts before a person last offered it anew; the
// number of the attempt itself only goes up, because it is the fence between workers.
const outbox = `
ALTER TABLE outbox
  ADD COLUMN stranded boolean NOT NULL DEFAULT false,
  ADD COLUMN attempt_base integer NOT NULL DEFAULT 0;
CREATE INDEX outbox_finished ON outbox (finished_at) WHERE status = 'done';
`;

// The API may offer failed work again, and change nothing else of the outbox.
const offerAgain = `
CREATE FUNCTION outbox_offer_again(task_id bigint) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE outbox SET status = 'open', attempt_base = attempt, available_at = now(), finished_at = NULL
  WHERE id = task_id AND status = 'failed';
  IF FOUND THEN PERFORM pg_notify('outbox', ''); END IF;
  RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION outbox_offer_again(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION outbox_offer_again(bigint) TO estafette_app;
`;

const presence = `
CREATE TABLE worker_presence (
  worker_id uuid CONSTRAINT worker_presence_pk PRIMARY KEY,
  mode text NOT NULL CONSTRAINT worker_presence_mode CHECK (mode IN ('queue', 'direct', 'waiting')),
  started_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT ON worker_presence TO estafette_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_presence TO estafette_worker;
`;

// Only a hash: enough to recognise the address, not enough to write to it.
const bounced = `
CREATE TABLE bounced_address (
  address_hash text CONSTRAINT bounced_address_pk PRIMARY KEY,
  code text NOT NULL,
  bounced_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE, DELETE ON bounced_address TO estafette_worker;
`;
