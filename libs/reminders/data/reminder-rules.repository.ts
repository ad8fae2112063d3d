import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { QuietPeriod, ReminderRule, RuleSettings } from '../domain/index.js';

/** SQL: of the rules and of the law they count with, as one word. */
export const rulesVersion = `(SELECT r.version || '/' || l.version FROM reminder_rules_version r, law_version l)`;

/** The rules of the reminders as rows. */
@Injectable()
export class ReminderRuleRows {
  async version(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ version: string }>(
      `SELECT ${rulesVersion} AS version`,
      [],
      'reminder-rules-version',
    );
    return row?.version ?? '';
  }

  async rules(tx: Transaction): Promise<ReminderRule[]> {
    return tx.query<ReminderRule>(
      `SELECT r.id, r.subject, r.anchor, r.kind, r.active, r.months, r.days, r.working_days AS "workingDays", r.source,
         r.version, coalesce((SELECT json_agg(json_build_object('recipientKind', g.recipient_kind,
           'workingDays', g.working_days) ORDER BY g.working_days, g.position)
         FROM reminder_rung g WHERE g.rule_id = r.id), '[]') AS rungs
       FROM reminder_rule r ORDER BY r.position`,
    );
  }

  async quietPeriods(tx: Transaction): Promise<QuietPeriod[]> {
    return tx.query<QuietPeriod>(
      `SELECT id, name, from_on AS "fromOn", to_on AS "toOn" FROM quiet_period ORDER BY from_on, id`,
    );
  }

  /** @returns false when somebody else was first */
  async save(tx: Transaction, id: string, version: number, settings: RuleSettings): Promise<boolean> {
    const { active, months, days, workingDays, rungs } = settings;
    const changed = await tx.execute(
      `UPDATE reminder_rule SET active = $3, months = $4, days = $5, working_days = $6, version = version + 1, changed_at = now()
       WHERE id = $1 AND version = $2`,
      [id, version, active, months, days, workingDays],
    );
    if (changed !== 1) return false;
    await tx.execute('DELETE FROM reminder_rung WHERE rule_id = $1', [id]);
    await tx.execute(
      `INSERT INTO reminder_rung (rule_id, recipient_kind, working_days, position)
       SELECT $1, kind, days, place FROM unnest($2::text[], $3::int[]) WITH ORDINALITY AS g (kind, days, place)`,
      [id, rungs.map(({ recipientKind }) => recipientKind), rungs.map((rung) => rung.workingDays)],
    );
    return true;
  }

  async addQuietPeriod(tx: Transaction, { name, fromOn, toOn }: Omit<QuietPeriod, 'id'>): Promise<QuietPeriod> {
    const [row] = await tx.query<{ id: string }>(
      'INSERT INTO quiet_period (name, from_on, to_on) VALUES ($1, $2, $3) RETURNING id',
      [name, fromOn, toOn],
    );
    return { id: row?.id ?? '', name, fromOn, toOn };
  }

  async removeQuietPeriod(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.execute('DELETE FROM quiet_period WHERE id = $1', [id])) === 1;
  }
}
