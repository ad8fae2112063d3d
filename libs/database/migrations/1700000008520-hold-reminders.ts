import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person holds one reminder back, with a reason, and lets it go again. */
export class HoldReminders1700000008520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(held);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SELECT set_config('app.reach', 'system', true);
      DELETE FROM reminder WHERE status = 'held';
      SELECT set_config('app.reach', '', true);
      REVOKE INSERT (${inserted}), UPDATE (held_reason), DELETE ON reminder FROM estafette_app;
      DROP POLICY reminder_only_held_goes ON reminder;
      ALTER TABLE reminder
        DROP CONSTRAINT reminder_held_reason,
        DROP COLUMN held_reason,
        DROP CONSTRAINT reminder_status,
        ADD CONSTRAINT reminder_status CHECK (status IN ('planned', 'in-progress', 'sent', 'failed', 'lapsed'));`);
  }
}

const inserted = 'registration_id, rule_version, rung_days, status, held_reason';

// What was only foreseen gets its row when it is held back: the unique key then keeps the sweep from making another one. That
// row goes when the reminder is let go before its day; no other one can be taken away.
const held = `
ALTER TABLE reminder
  ADD COLUMN held_reason text,
  DROP CONSTRAINT reminder_status,
  ADD CONSTRAINT reminder_status CHECK (status IN ('planned', 'in-progress', 'held', 'sent', 'failed', 'lapsed')),
  ADD CONSTRAINT reminder_held_reason CHECK (status <> 'held' OR held_reason IS NOT NULL);
GRANT INSERT (${inserted}), UPDATE (held_reason), DELETE ON reminder TO estafette_app;
CREATE POLICY reminder_only_held_goes ON reminder AS RESTRICTIVE FOR DELETE TO estafette_app USING (status = 'held');
`;
