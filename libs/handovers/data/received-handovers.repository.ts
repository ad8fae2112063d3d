import type { Transaction } from '#libs/database/index.js';
import type { Actor, LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type ReleaseState, type Triage, receiverRoles } from '../domain/index.js';
import type { SavedBy } from './handover-row.js';
import { type ReleaseRow, type Keeping, keepingOf, releaseColumns, settleSql } from './release-row.js';

export const inboxFilters = ['new', 'mine', 'open', 'accepted', 'feedback', 'returned', 'shut'] as const;
/**
 * `new`: changed since the last visit of whoever asks; `mine`: assigned to that person; `feedback`: the school is asked what
 * it thought of it; `shut`: taken back or withdrawn.
 */
export type InboxFilter = (typeof inboxFilters)[number];

/** A line in the inbox of a school. */
export interface ReceivedRow extends ReleaseRow {
  /** whoever asks has not looked since something changed */
  readonly isNew: boolean;
  readonly unanswered: number;
  readonly hasFeedback: boolean;
}

export const inboxOrders = ['changed', 'triage'] as const;
/** `triage`: what the preschool asks attention for first. */
export type InboxOrder = (typeof inboxOrders)[number];

/** A preschool that sent something, with how much of it lies there. */
export interface InboxSender {
  readonly locationId: string;
  readonly count: number;
}

export interface InboxQuestion {
  readonly filter?: InboxFilter;
  readonly triage?: Triage;
  readonly senderLocationId?: string;
  readonly order?: InboxOrder;
  readonly after?: readonly [rank: string, changedAt: string, id: string];
  readonly limit: number;
  readonly today: LocalDate;
}

// The part about visits is of one person; a line is new when nobody of that name looked since it changed.
const columns = `${releaseColumns}, (v.visited_at IS NULL OR v.visited_at < r.changed_at) AS "isNew",
  (SELECT count(*)::int FROM handover_question q WHERE q.release_id = r.id AND q.answer IS NULL) AS unanswered,
  EXISTS (SELECT FROM handover_feedback f WHERE f.release_id = r.id) AS "hasFeedback"`;
const from = (person: string): string => `handover_release r
  LEFT JOIN handover_visit v ON v.release_id = r.id AND v.person_id = ${person}`;

const conditions: Readonly<Record<InboxFilter, string>> = {
  new: '(v.visited_at IS NULL OR v.visited_at < r.changed_at)',
  mine: `r.state IN ('open', 'accepted') AND r.assignee_id = $1`,
  open: `r.state = 'open'`,
  accepted: `r.state = 'accepted'`,
  feedback: `r.state = 'accepted' AND r.feedback_due_on <= $6
    AND NOT EXISTS (SELECT FROM handover_feedback f WHERE f.release_id = r.id)`,
  returned: `r.state = 'returned'`,
  shut: `r.state IN ('recalled', 'withdrawn', 'replaced')`,
};

// A bare number would be read as the place of a column.
const ranks: Readonly<Record<InboxOrder, string>> = {
  changed: '(0 + 0)',
  triage: `CASE r.triage WHEN 'support' THEN 0 WHEN 'talk' THEN 1 ELSE 2 END`,
};

/** What a school received, always within the sight of whoever asks. */
@Injectable()
export class ReceivedHandovers {
  keeping(tx: Transaction, handoverId: string): Promise<Keeping> {
    return keepingOf(tx, handoverId);
  }

  /** Latest change first, within the order that is asked for. */
  async page(tx: Transaction, question: InboxQuestion): Promise<ReceivedRow[]> {
    const { filter, triage, senderLocationId, order = 'changed', after, limit, today } = question;
    const rank = ranks[order];
    const changed = `date_trunc('milliseconds', r.changed_at)`;
    return tx.query<ReceivedRow>(
      `SELECT ${columns} FROM ${from('$1')}
       WHERE ${scopeOf(tx.actor, '$2')} AND ${filter ? conditions[filter] : 'true'} AND $6::date IS NOT NULL
         AND ($7::text IS NULL OR r.triage = $7) AND ($8::uuid IS NULL OR r.sender_location_id = $8)
         AND ($3::timestamptz IS NULL OR ${rank} > $9::int OR (${rank} = $9 AND (${changed}, r.id) < ($3, $4::uuid)))
       ORDER BY ${rank}, ${changed} DESC, r.id DESC LIMIT $5`,
      [
        ...[tx.actor.personId, tx.actor.locationIds, after?.[1] ?? null, after?.[2] ?? null, limit, today],
        ...[triage ?? null, senderLocationId ?? null, after?.[0] ?? null],
      ],
    );
  }

  /** Whose forms lie here. */
  async senders(tx: Transaction): Promise<InboxSender[]> {
    return tx.query<InboxSender>(
      `SELECT r.sender_location_id AS "locationId", count(*)::int AS count FROM handover_release r
       WHERE ${scopeOf(tx.actor, '$1')} GROUP BY r.sender_location_id`,
      [tx.actor.locationIds],
    );
  }

  async find(tx: Transaction, id: string): Promise<ReceivedRow | undefined> {
    const [row] = await tx.query<ReceivedRow>(
      `SELECT ${columns} FROM ${from('$1')} WHERE ${scopeOf(tx.actor, '$2')} AND r.id = $3`,
      [tx.actor.personId, tx.actor.locationIds, id],
    );
    return row;
  }

  /** The same, and whoever comes at the same moment waits until this transaction has ended. */
  async findToChange(tx: Transaction, id: string): Promise<ReceivedRow | undefined> {
    await tx.query('SELECT 1 FROM handover_release WHERE id = $1 FOR UPDATE', [id]);
    return this.find(tx, id);
  }

  /** @returns false when somebody opened it before */
  async stampOpened(tx: Transaction, id: string, { at, name }: SavedBy): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE handover_release SET opened_at = $2, opened_by_name = $3, opened_by_role = $4
       WHERE id = $1 AND opened_at IS NULL`,
      [id, at, name, tx.actor.role],
    );
    return changed === 1;
  }

  async settle(tx: Transaction, id: string, state: ReleaseState, at: Date): Promise<void> {
    await tx.execute(settleSql, [id, state, at]);
  }

  async setFeedbackDue(tx: Transaction, id: string, on: LocalDate): Promise<void> {
    await tx.execute('UPDATE handover_release SET feedback_due_on = $2 WHERE id = $1', [id, on]);
  }

  async assign(
    tx: Transaction,
    id: string,
    assignee: { readonly personId: string; readonly name: string } | null,
    at: Date,
  ): Promise<void> {
    await tx.execute(
      'UPDATE handover_release SET assignee_id = $2, assignee_name = $3, changed_at = $4 WHERE id = $1',
      [id, assignee?.personId ?? null, assignee?.name ?? null, at],
    );
  }

  async touch(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE handover_release SET changed_at = $2 WHERE id = $1', [id, at]);
  }

  /** From now on only what comes later is new to whoever acts. */
  async visit(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute(
      `INSERT INTO handover_visit (release_id, person_id, visited_at) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT handover_visit_pk DO UPDATE SET visited_at = $3`,
      [id, tx.actor.personId, at],
    );
  }
}

/** The first line; row-level security is the second. */
function scopeOf({ reach, role }: Actor, place: string): string {
  const receives = reach === 'locations' && (receiverRoles as readonly string[]).includes(role);
  return receives ? `r.receiver_location_id = ANY (${place}::uuid[])` : `${place}::uuid[] IS NULL`;
}
