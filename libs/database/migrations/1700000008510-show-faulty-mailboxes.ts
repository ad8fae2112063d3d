import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever keeps a mailbox sees that mail does not arrive there, says that it is right after all, and has it sent again. */
export class ShowFaultyMailboxes1700000008510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (bundled) ON reminder FROM estafette_app;
      REVOKE SELECT, DELETE ON bounced_address FROM estafette_app;
      DROP POLICY bounced_address_sight ON bounced_address;
      DROP POLICY bounced_address_worker ON bounced_address;
      DROP POLICY bounced_address_owner ON bounced_address;
      ALTER TABLE bounced_address NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE bounced_address DISABLE ROW LEVEL SECURITY;`);
  }
}

const hash = (address: string): string => `encode(sha256(convert_to(lower(btrim(${address})), 'UTF8')), 'hex')`;

// Of the addresses that were refused a person sees those of mailboxes in the own region or of the own locations. An address
// of somebody else, such as a parent, stays with the worker.
const policies = `
GRANT SELECT, DELETE ON bounced_address TO estafette_app;
GRANT UPDATE (bundled) ON reminder TO estafette_app;
ALTER TABLE bounced_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE bounced_address FORCE ROW LEVEL SECURITY;
CREATE POLICY bounced_address_sight ON bounced_address TO estafette_app USING (EXISTS (
  SELECT FROM location l
  WHERE (((SELECT app_reach()) = 'region' AND l.region_id = (SELECT app_region()))
      OR ((SELECT app_reach()) = 'locations' AND l.id = ANY ((SELECT app_locations())::uuid[])))
    AND address_hash IN (${hash('l.contact_email')}, ${hash('l.deputy_email')})));
CREATE POLICY bounced_address_worker ON bounced_address TO estafette_worker USING (true) WITH CHECK (true);
CREATE POLICY bounced_address_owner ON bounced_address TO CURRENT_USER
  USING ((SELECT app_reach()) = 'system') WITH CHECK ((SELECT app_reach()) = 'system');
`;
