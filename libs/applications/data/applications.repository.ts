import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type ApplicationRow, type NewApplication, applicationColumns } from './application-row.js';

type Received = Required<{
  readonly [Field in 'receivedAt' | 'receivedOn' | 'decisionDueOn' | 'confirmableFromOn']: ApplicationRow[Field];
}>;

/** Applications on their way in: what parents and the worker do with them. */
@Injectable()
export class ApplicationsRepository {
  async insert(tx: Transaction, application: NewApplication): Promise<void> {
    const { id, regionId, schoolLocationId, emailFingerprint, codeSentAt, content } = application;
    await tx.execute(
      `INSERT INTO application (id, region_id, school_location_id, email_fingerprint, code_number, code_sent_at, started_at)
       VALUES ($1, $2, $3, $4, 1, $5, $5)`,
      [id, regionId, schoolLocationId, emailFingerprint, codeSentAt],
    );
    await tx.execute('INSERT INTO application_content (application_id, content) VALUES ($1, $2)', [id, content]);
  }

  /** Until the end of the transaction nobody else guesses at or confirms this one. */
  async lock(tx: Transaction, id: string): Promise<ApplicationRow | undefined> {
    const [row] = await tx.query<ApplicationRow>(
      `SELECT ${applicationColumns} FROM application a WHERE a.id = $1 FOR UPDATE OF a`,
      [id],
    );
    return row;
  }

  async find(tx: Transaction, id: string): Promise<ApplicationRow | undefined> {
    const [row] = await tx.query<ApplicationRow>(`SELECT ${applicationColumns} FROM application a WHERE a.id = $1`, [
      id,
    ]);
    return row;
  }

  async contentOf(tx: Transaction, id: string): Promise<Buffer | undefined> {
    const sql = 'SELECT content FROM application_content WHERE application_id = $1';
    const [row] = await tx.query<{ content: Buffer }>(sql, [id]);
    return row?.content;
  }

  /** How many codes went to one address since a moment; counted one at a time per address. */
  async codesSince(tx: Transaction, emailFingerprint: string, since: Date): Promise<number> {
    await tx.execute('SELECT pg_advisory_xact_lock(hashtextextended($1, 8900))', [emailFingerprint]);
    const [row] = await tx.query<{ sent: string }>(
      `SELECT coalesce(sum(code_number), 0) AS sent FROM application WHERE email_fingerprint = $1 AND code_sent_at > $2`,
      [emailFingerprint, since],
    );
    return Number(row?.sent ?? 0);
  }

  async codeSent(tx: Transaction, id: string, at: Date): Promise<void> {
    const sql =
      'UPDATE application SET code_number = code_number + 1, code_guesses = 0, code_sent_at = $2 WHERE id = $1';
    await tx.execute(sql, [id, at]);
  }

  async guessed(tx: Transaction, id: string): Promise<void> {
    await tx.execute('UPDATE application SET code_guesses = code_guesses + 1 WHERE id = $1', [id]);
  }

  async received(tx: Transaction, id: string, received: Received): Promise<void> {
    const { receivedAt, receivedOn, decisionDueOn, confirmableFromOn } = received;
    await tx.execute(
      `UPDATE application SET status = 'received', received_at = $2, received_on = $3, decision_due_on = $4,
         confirmable_from_on = $5 WHERE id = $1 AND status = 'unconfirmed'`,
      [id, receivedAt, receivedOn, decisionDueOn, confirmableFromOn],
    );
  }

  /** @returns how many were removed */
  removeUnconfirmed(tx: Transaction, startedBefore: Date): Promise<number> {
    return tx.execute(`DELETE FROM application WHERE status = 'unconfirmed' AND code_sent_at < $1`, [startedBefore]);
  }
}
