import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Children that are asked for at several schools of a region, from an index alone. */
export class FindDoubleRegistrations1700000008410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX registration_active ON registration (region_id, pupil_id)
      WHERE status IN ('pre-registered', 'registered', 'in-review', 'completion-requested', 'extended', 'admitted')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX registration_active');
  }
}
