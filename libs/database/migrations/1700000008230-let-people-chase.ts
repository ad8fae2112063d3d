import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person may ask for reminders about the children on the late list; which mail they are in, the worker decides. */
export class LetPeopleChase1700000008230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT INSERT (${columns}) ON reminder TO estafette_app`);
    await runner.query(`CREATE INDEX reminder_chased ON reminder (anchor_on, pupil_id) WHERE rule = 'chase'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX reminder_chased');
    await runner.query(`REVOKE INSERT (${columns}) ON reminder FROM estafette_app`);
  }
}

const columns = 'pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on';
