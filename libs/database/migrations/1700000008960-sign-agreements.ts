import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signed the processing agreement (AVG article 28), and from which day a municipality asks it. */
export class SignAgreements1700000008960 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['processing_agreement', 'agreement_rule']) await runner.query(policiesOf(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE agreement_rule, processing_agreement');
  }
}

// A row is only ever added: a newer version of the text is signed anew. Without a row in agreement_rule nothing is asked yet.
const tables = `
CREATE TABLE processing_agreement (
  id uuid NOT NULL DEFAULT uuidv7() CONSTRAINT processing_agreement_pk PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT processing_agreement_organisation_fk REFERENCES organisation (id),
  region_id uuid NOT NULL,
  signed_on date NOT NULL,
  version text NOT NULL,
  document_reference text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX processing_agreement_organisation ON processing_agreement (organisation_id, signed_on);
CREATE TABLE agreement_rule (
  region_id uuid NOT NULL CONSTRAINT agreement_rule_pk PRIMARY KEY CONSTRAINT agreement_rule_region_fk REFERENCES organisation (id),
  enforced_from date NOT NULL,
  changed_by uuid NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT ON processing_agreement, agreement_rule TO estafette_app, estafette_worker;
GRANT INSERT ON processing_agreement TO estafette_app;
GRANT INSERT, UPDATE, DELETE ON agreement_rule TO estafette_app;
`;

// Everybody of the region may be refused because of it, so everybody may read it; one role writes.
const ofRegion = '(region_id = (SELECT app_region()))';
const recorder = `(${ofRegion} AND (SELECT app_role()) = 'system-administrator')`;

const policiesOf = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_sight ON ${table} FOR SELECT TO estafette_app USING ${ofRegion};
CREATE POLICY ${table}_record ON ${table} TO estafette_app USING ${recorder} WITH CHECK ${recorder};
CREATE POLICY ${table}_worker ON ${table} TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
