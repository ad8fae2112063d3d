import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sweep looks at registrations with a day ahead; nearly all of them are over and have none. */
export class QuickenSweep1700000008290 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX registration_reminded ON registration (id)
      WHERE decision_due_on IS NOT NULL OR waiting_until_on IS NOT NULL OR placement_from_on IS NOT NULL
        OR opp_due_on IS NOT NULL OR tlv_due_on IS NOT NULL OR objection_due_on IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX registration_reminded');
  }
}
