import { expect } from '@jest/globals';
import type pg from 'pg';
import type { SmtpSink } from '../support/smtp-sink.js';

/** How many of the expected reminders are not sent, failed or lapsed yet, or whose work is not over. */
export async function unsettled(admin: pg.Client, expected: number): Promise<number> {
  const { rows } = await admin.query<{ settled: number }>(
    `SELECT count(*)::int AS settled FROM reminder m
     WHERE m.status IN ('sent', 'failed', 'lapsed') AND NOT EXISTS (
       SELECT 1 FROM digest_item i JOIN outbox o ON o.payload ->> 'digestId' = i.digest_id::text
       WHERE i.reminder_id = m.id AND o.status NOT IN ('done', 'failed'))`,
  );
  return expected - (rows[0]?.settled ?? 0);
}

/**
 * Every reminder was sent at least once, and recorded as sent and as delivered exactly once; every collected mail has one
 * piece of work. What lapsed does not count: there is another one in its place, or nothing to remind of.
 */
export async function expectRecordedOnce(admin: pg.Client, sink: SmtpSink, expected: number): Promise<void> {
  const { rows } = await admin.query<{ outboxId: string; status: string; deliveries: number }>(
    `SELECT min(d.outbox_id) AS "outboxId", m.status, count(d.outbox_id)::int AS deliveries
     FROM reminder m LEFT JOIN digest_item i ON i.reminder_id = m.id
     LEFT JOIN delivery d ON d.digest_id = i.digest_id AND d.result = 'accepted'
     WHERE m.status <> 'lapsed' GROUP BY m.id`,
  );
  expect(rows).toHaveLength(expected);
  expect(rows.filter(({ status }) => status !== 'sent')).toEqual([]);
  expect(rows.filter(({ deliveries }) => deliveries !== 1)).toEqual([]);
  const sent = new Set(sink.received.map(({ messageId }) => messageId));
  const silent = rows.filter(({ outboxId }) => !sent.has(`<outbox-${outboxId}@estafette.example>`));
  expect(silent).toEqual([]);
  const twice = await admin.query(
    `SELECT 1 FROM reminder WHERE status = 'sent' GROUP BY pupil_id, registration_id, rule, anchor_on, recipient_kind, recipient_id
     HAVING count(*) > 1`,
  );
  expect(twice.rowCount).toBe(0);
}
