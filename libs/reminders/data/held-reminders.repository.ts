import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { ReminderLine } from './reminder-row.js';

/** Reminders that a person holds back. */
@Injectable()
export class HeldReminders {
  /** One that has a row and waits for its mail. @returns false when its mail was faster */
  async hold(tx: Transaction, id: string, reason: string, at: Date): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE reminder SET status = 'held', held_reason = $2, settled_at = $3 WHERE id = $1 AND status = 'planned'`,
      [id, reason, at],
    );
    return changed === 1;
  }

  /** One that was only foreseen gets its row now, which keeps the sweep from making it. @returns undefined when there is one already */
  async add(tx: Transaction, line: ReminderLine, reason: string): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO reminder (pupil_id, registration_id, region_id, rule, rule_version, recipient_kind, recipient_id, due_on,
         anchor_on, rung_days, status, held_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'held', $11) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[line.pupilId, line.registrationId, line.regionId, line.rule, line.ruleVersion, line.recipientKind],
        ...[line.recipientId, line.dueOn, line.anchorOn, line.rungDays, reason],
      ],
    );
    return row?.id;
  }

  /** Its day has come: into the next mail. @returns false when it was not held back */
  async letGo(tx: Transaction, id: string): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE reminder SET status = 'planned', held_reason = NULL, settled_at = NULL, bundled = false
       WHERE id = $1 AND status = 'held'`,
      [id],
    );
    return changed === 1;
  }

  /** Its day is still to come: as if nobody had touched it. @returns false when it was not held back */
  async forget(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.execute(`DELETE FROM reminder WHERE id = $1 AND status = 'held'`, [id])) === 1;
  }
}
