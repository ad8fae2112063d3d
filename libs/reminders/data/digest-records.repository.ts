import type { SystemStatements, Transaction } from '#libs/database/index.js';
import { workDone } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';

interface DigestDelivery {
  readonly outboxId: string;
  readonly digestId: string;
  readonly attempt: number;
  readonly at: Date;
}

interface Failure {
  readonly reason: string;
  readonly addressHint: string | null;
  readonly at: Date;
}

/** What became of a collected mail, and of each reminder in it. */
@Injectable()
export class DigestRecords {
  async recordRefused(tx: Transaction, refused: DigestDelivery & { readonly code: string }): Promise<void> {
    const { outboxId, digestId, code, attempt, at } = refused;
    await tx.execute(
      `INSERT INTO delivery (outbox_id, digest_id, result, code, attempt, recorded_at) VALUES ($1, $2, 'refused', $3, $4, $5)`,
      [outboxId, digestId, code, attempt, at],
    );
  }

  /**
   * Sent, what the mail server said, and the work done, in one statement. A reminder that another address has had already
   * stays as it is; one that was held back while its mail was on its way has gone.
   * @param on a transaction when there is more to record, or the system's own connections
   * @returns false when another worker has taken the work over; nothing is recorded then
   */
  async recordSent(
    on: Pick<SystemStatements, 'query'>,
    ids: readonly string[],
    sent: DigestDelivery & { readonly messageId: string; readonly addressHint: string },
  ): Promise<boolean> {
    const done = await on.query(
      `WITH done AS (${workDone('$1', '$4')} RETURNING id), over AS (
         UPDATE digest SET status = 'sent', settled_at = $5, address = NULL
         WHERE id = $2 AND status = 'in-progress' AND EXISTS (SELECT FROM done) RETURNING id
       ), told AS (
         UPDATE reminder SET status = 'sent', reason = NULL, sent_at = $5, settled_at = $5, address_hint = $6
         WHERE id = ANY ($7) AND status IN ('planned', 'in-progress', 'held', 'failed') AND EXISTS (SELECT FROM over)
       ), delivered AS (
         INSERT INTO delivery (outbox_id, digest_id, result, message_id, attempt, recorded_at)
         SELECT $1, id, 'accepted', $3, $4, $5 FROM over)
       SELECT id FROM done`,
      [sent.outboxId, sent.digestId, sent.messageId, sent.attempt, sent.at, sent.addressHint, ids],
      'digest-sent',
    );
    return done.length === 1;
  }

  /** @returns those that no other mail can still bring or has brought */
  async fail(tx: Transaction, ids: readonly string[], { reason, addressHint, at }: Failure): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `UPDATE reminder m SET status = 'failed', reason = $2, address_hint = $3, settled_at = $4
       WHERE id = ANY ($1) AND status IN ('planned', 'in-progress') AND NOT EXISTS (
         SELECT FROM digest_item i JOIN digest d ON d.id = i.digest_id
         WHERE i.reminder_id = m.id AND d.status = 'planned') RETURNING id`,
      [ids, reason, addressHint, at],
    );
    return rows.map(({ id }) => id);
  }

  async failAll(tx: Transaction, digestId: string, failure: Failure): Promise<void> {
    const rows = await tx.query<{ id: string }>('SELECT reminder_id AS id FROM digest_item WHERE digest_id = $1', [
      digestId,
    ]);
    const ids = rows.map(({ id }) => id);
    await this.fail(tx, ids, failure);
  }

  async lapse(
    tx: Transaction,
    lapsed: readonly { readonly id: string; readonly reason: string }[],
    at: Date,
  ): Promise<void> {
    if (lapsed.length === 0) return;
    await tx.execute(
      `UPDATE reminder SET status = 'lapsed', reason = l.reason, settled_at = $3
       FROM unnest($1::uuid[], $2::text[]) AS l (id, reason)
       WHERE reminder.id = l.id AND status IN ('planned', 'in-progress')`,
      [lapsed.map(({ id }) => id), lapsed.map(({ reason }) => reason), at],
    );
  }

  /** Out of this mail, and to be put into another one when there is none left. */
  async loosen(tx: Transaction, digestId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.execute('DELETE FROM digest_item WHERE digest_id = $1 AND reminder_id = ANY ($2)', [digestId, ids]);
    await tx.execute(
      `UPDATE reminder m SET bundled = false WHERE id = ANY ($1) AND status = 'planned'
       AND NOT EXISTS (SELECT FROM digest_item i WHERE i.reminder_id = m.id)`,
      [ids],
    );
  }

  async end(
    tx: Transaction,
    end: { id: string; status: 'failed' | 'lapsed'; reason: string | null; at: Date },
  ): Promise<void> {
    await tx.execute(
      `UPDATE digest SET status = $2, reason = $3, settled_at = $4,
         address = CASE WHEN $2 = 'lapsed' THEN NULL ELSE address END WHERE id = $1 AND status IN ('planned', 'in-progress')`,
      [end.id, end.status, end.reason, end.at],
    );
  }
}
