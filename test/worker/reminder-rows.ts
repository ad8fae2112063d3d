import { expect } from '@jest/globals';
import type pg from 'pg';
import type { SmtpSink } from '../support/smtp-sink.js';

/** How many of the expected reminders are not sent, failed or lapsed yet, or whose work is not over. */
export async function unsettled(admin: pg.Client, expected: number): Promise<number> {
  const { rows } = await admin.query<{ settled: number }>(
    `SELECT count(*)::int AS settled FROM reminder m
     WHERE m.status IN ('sent', 'failed', 'lapsed') AND NOT EXISTS (
       SELECT 1 FROM outbox o WHERE o.payload ->> 'reminderId' = m.id::text AND o.status NOT IN ('done', 'failed'))`,
  );
  return expected - (rows[0]?.settled ?? 0);
}

/** Every reminder was sent at least once, and recorded as sent and as delivered exactly once. */
export async function expectRecordedOnce(admin: pg.Client, sink: SmtpSink, expected: number): Promise<void> {
  const { rows } = await admin.query<{ outboxId: string; status: string; deliveries: number; works: number }>(
    `SELECT min(d.outbox_id) AS "outboxId", m.status, count(d.*)::int AS deliveries,
       (SELECT count(*)::int FROM outbox o WHERE o.payload ->> 'reminderId' = m.id::text) AS works
     FROM reminder m LEFT JOIN delivery d ON d.reminder_id = m.id AND d.result = 'accepted' GROUP BY m.id`,
  );
  expect(rows).toHaveLength(expected);
  expect(rows.filter(({ status }) => status !== 'sent')).toEqual([]);
  expect(rows.filter(({ deliveries, works }) => deliveries !== 1 || works !== 1)).toEqual([]);
  const sent = new Set(sink.received.map(({ messageId }) => messageId));
  const silent = rows.filter(({ outboxId }) => !sent.has(`<outbox-${outboxId}@estafette.example>`));
  expect(silent).toEqual([]);
}
