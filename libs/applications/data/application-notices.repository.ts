import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { ApplicationNoticeKind } from '../domain/index.js';
import { type ApplicationRow, applicationColumns } from './application-row.js';

export interface NewNotice {
  readonly key: string;
  readonly kind: ApplicationNoticeKind;
  readonly applicationId: string;
}

/** A mail to send, with what decides whether it still makes sense. */
export interface NoticeToSend extends ApplicationRow {
  readonly noticeId: string;
  readonly kind: ApplicationNoticeKind;
  readonly noticeKey: string;
  readonly schoolName: string;
  readonly content: Buffer;
  /** of the school */
  readonly schoolAddresses: readonly string[];
}

// The mailbox of the office first; without one, whoever may take it over there now.
const addressesOf = `CASE WHEN l.contact_email IS NOT NULL THEN ARRAY[l.contact_email] ELSE coalesce((
  SELECT array_agg(DISTINCT p.email ORDER BY p.email) FROM membership m
  JOIN person p ON p.id = m.person_id AND p.status = 'active' AND p.email IS NOT NULL
  WHERE m.organisation_id = l.organisation_id AND (m.location_id IS NULL OR m.location_id = l.id)
    AND m.role IN ('school-administration', 'school-head')
    AND m.started_on <= $2 AND (m.ended_on IS NULL OR m.ended_on > $2)), '{}') END`;

/** Mails about applications, each once. */
@Injectable()
export class ApplicationNotices {
  /** @returns its id; undefined when there is one with this key already */
  async plan(tx: Transaction, { key, kind, applicationId }: NewNotice, at: Date): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO application_notice (id, notice_key, kind, application_id, planned_at)
       VALUES (uuidv7(), $1, $2, $3, $4) ON CONFLICT ON CONSTRAINT application_notice_once DO NOTHING RETURNING id`,
      [key, kind, applicationId, at],
    );
    return row?.id;
  }

  /** Undefined when it was sent already, or what it was about is gone. */
  async toSend(tx: Transaction, id: string, today: LocalDate): Promise<NoticeToSend | undefined> {
    const [row] = await tx.query<NoticeToSend>(
      `SELECT ${applicationColumns}, n.id AS "noticeId", n.kind, n.notice_key AS "noticeKey", l.name AS "schoolName",
         c.content, ${addressesOf} AS "schoolAddresses"
       FROM application_notice n JOIN application a ON a.id = n.application_id
         JOIN application_content c ON c.application_id = a.id JOIN location l ON l.id = a.school_location_id
       WHERE n.id = $1 AND n.sent_at IS NULL`,
      [id, today],
    );
    return row;
  }

  async sent(tx: Transaction, id: string, at: Date): Promise<void> {
    const sql = 'UPDATE application_notice SET sent_at = $2, failed_at = NULL, failure = NULL WHERE id = $1';
    await tx.execute(sql, [id, at]);
  }

  async failed(tx: Transaction, id: string, code: string, at: Date): Promise<void> {
    await tx.execute('UPDATE application_notice SET failed_at = $2, failure = $3 WHERE id = $1', [id, at, code]);
  }

  /** Applications received until this day that no school took over and of which it was not reminded. */
  async waiting(tx: Transaction, receivedUntil: LocalDate, most: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT a.id FROM application a WHERE a.status = 'received' AND a.received_on <= $1
         AND NOT EXISTS (SELECT FROM application_notice n WHERE n.notice_key = 'waiting:' || a.id)
       ORDER BY a.received_at, a.id LIMIT $2`,
      [receivedUntil, most],
    );
    return rows.map(({ id }) => id);
  }
}
