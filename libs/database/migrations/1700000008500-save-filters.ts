import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People keep what they chose on a list under a name, for themselves or for their colleagues. */
export class SaveFilters1700000008500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_filter');
  }
}

// A filter holds choices and ids of places, no rows: what it shows is decided by the list, each time it is opened. It
// belongs to a person in one organisation: who works at two places has other places to choose from at each.
const table = `
CREATE TABLE saved_filter (
  id uuid CONSTRAINT saved_filter_pk PRIMARY KEY DEFAULT uuidv7(),
  organisation_id uuid NOT NULL CONSTRAINT saved_filter_organisation_fk REFERENCES organisation (id),
  owner_id uuid NOT NULL CONSTRAINT saved_filter_owner_fk REFERENCES person (id),
  list text NOT NULL,
  name text NOT NULL,
  parameters jsonb NOT NULL,
  shared boolean NOT NULL DEFAULT false,
  is_default boolean NOT NULL DEFAULT false,
  saved_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT saved_filter_list CHECK (list IN ('watch-list', 'figures', 'figure-children', 'wijk-report')),
  CONSTRAINT saved_filter_size CHECK (length(name) BETWEEN 1 AND 200 AND length(parameters::text) <= 1000)
);
-- Begins with the organisation: also finds what colleagues share.
CREATE UNIQUE INDEX saved_filter_name ON saved_filter (organisation_id, owner_id, list, lower(name));
CREATE UNIQUE INDEX saved_filter_default ON saved_filter (organisation_id, owner_id, list) WHERE is_default;
GRANT SELECT, INSERT, DELETE ON saved_filter TO estafette_app;
-- What a filter holds never changes: it would change under the hands of colleagues.
GRANT UPDATE (name, shared, is_default) ON saved_filter TO estafette_app;
`;

const own = `(organisation_id = (SELECT app_organisation()) AND owner_id = (SELECT app_person()))`;
const shared = `(organisation_id = (SELECT app_organisation()) AND shared)`;

// One's own, and what colleagues of the same organisation share. Who manages its accounts clears away what was left behind.
const policies = `
ALTER TABLE saved_filter ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_filter FORCE ROW LEVEL SECURITY;
CREATE POLICY saved_filter_sight ON saved_filter FOR SELECT TO estafette_app USING (${own} OR ${shared});
CREATE POLICY saved_filter_add ON saved_filter FOR INSERT TO estafette_app WITH CHECK ${own};
CREATE POLICY saved_filter_change ON saved_filter FOR UPDATE TO estafette_app USING ${own} WITH CHECK ${own};
CREATE POLICY saved_filter_remove ON saved_filter FOR DELETE TO estafette_app
  USING (${own} OR ((SELECT app_role()) = 'account-administrator' AND ${shared}));
`;
