import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverNoticeKind, ReleaseState } from '../domain/index.js';

export interface NewNotice {
  readonly key: string;
  readonly kind: HandoverNoticeKind;
  readonly handoverId: string;
  readonly releaseId: string | null;
  readonly locationId: string;
}

/** A mail to send, with what decides whether it still makes sense. */
export interface NoticeToSend {
  readonly id: string;
  readonly kind: HandoverNoticeKind;
  readonly handoverId: string;
  readonly releaseId: string | null;
  readonly locationName: string;
  /** a preschool is told as the sender, a school as the receiver */
  readonly toSender: boolean;
  readonly addresses: readonly string[];
  readonly releaseState: ReleaseState | null;
  readonly opened: boolean;
}

/** A copy that nobody opened. */
export interface UnopenedRelease {
  readonly releaseId: string;
  readonly handoverId: string;
  readonly locationId: string;
}

// The mailbox of the office first; without one, whoever works there now in a role that this is for.
const addressesOf = `CASE WHEN l.contact_email IS NOT NULL THEN ARRAY[l.contact_email] ELSE coalesce((
  SELECT array_agg(DISTINCT p.email ORDER BY p.email) FROM membership m
  JOIN person p ON p.id = m.person_id AND p.status = 'active' AND p.email IS NOT NULL
  WHERE m.organisation_id = l.organisation_id AND (m.location_id IS NULL OR m.location_id = l.id)
    AND m.role = ANY (CASE l.kind WHEN 'preschool' THEN ARRAY['preschool-manager'] ELSE ARRAY['support-coordinator', 'school-head'] END)
    AND m.started_on <= $2 AND (m.ended_on IS NULL OR m.ended_on > $2)), '{}') END`;

// What a school thought of a form is asked of whoever took it up there, as long as that person works there.
const assigneeOf = `CASE WHEN n.kind = 'feedback' THEN (
  SELECT ARRAY[p.email] FROM person p JOIN membership m ON m.person_id = p.id AND m.organisation_id = l.organisation_id
    AND (m.location_id IS NULL OR m.location_id = l.id) AND m.started_on <= $2 AND (m.ended_on IS NULL OR m.ended_on > $2)
  WHERE p.id = r.assignee_id AND p.status = 'active' AND p.email IS NOT NULL LIMIT 1) END`;

/** Mails about handovers, each once. */
@Injectable()
export class HandoverNotices {
  /** @returns its id; undefined when there is one with this key already */
  async plan(tx: Transaction, notice: NewNotice, at: Date): Promise<string | undefined> {
    const { key, kind, handoverId, releaseId, locationId } = notice;
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO handover_notice (id, notice_key, kind, handover_id, release_id, location_id, planned_at)
       VALUES (uuidv7(), $1, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT handover_notice_once DO NOTHING RETURNING id`,
      [key, kind, handoverId, releaseId, locationId, at],
    );
    return row?.id;
  }

  /** Undefined when it was sent already. */
  async toSend(tx: Transaction, id: string, today: LocalDate): Promise<NoticeToSend | undefined> {
    const [row] = await tx.query<NoticeToSend>(
      `SELECT n.id, n.kind, n.handover_id AS "handoverId", n.release_id AS "releaseId", l.name AS "locationName",
         l.kind = 'preschool' AS "toSender", coalesce(${assigneeOf}, ${addressesOf}) AS addresses, r.state AS "releaseState", r.opened_at IS NOT NULL AS opened
       FROM handover_notice n JOIN location l ON l.id = n.location_id LEFT JOIN handover_release r ON r.id = n.release_id
       WHERE n.id = $1 AND n.sent_at IS NULL`,
      [id, today],
    );
    return row;
  }

  async sent(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE handover_notice SET sent_at = $2, failed_at = NULL, failure = NULL WHERE id = $1', [
      id,
      at,
    ]);
  }

  async failed(tx: Transaction, id: string, code: string, at: Date): Promise<void> {
    await tx.execute('UPDATE handover_notice SET failed_at = $2, failure = $3 WHERE id = $1', [id, at, code]);
  }

  /** Copies that went in this period, were opened by nobody, and of which this reminder was not planned yet. */
  async unopened(
    tx: Transaction,
    { days, from, until }: { readonly days: number; readonly from: LocalDate; readonly until: LocalDate },
    most: number,
  ): Promise<UnopenedRelease[]> {
    return tx.query<UnopenedRelease>(
      `SELECT r.id AS "releaseId", r.handover_id AS "handoverId", r.receiver_location_id AS "locationId"
       FROM handover_release r
       WHERE r.state = 'open' AND r.opened_at IS NULL AND r.released_on BETWEEN $1 AND $2
         AND NOT EXISTS (SELECT FROM handover_notice n WHERE n.notice_key = 'unopened:' || r.id || ':' || $3)
       ORDER BY r.released_on, r.id LIMIT $4`,
      [from, until, String(days), most],
    );
  }
}
