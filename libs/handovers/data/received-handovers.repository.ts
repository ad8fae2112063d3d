import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type ReleaseState, receiverRoles } from '../domain/index.js';
import type { SavedBy } from './handover-row.js';
import { type ReleaseRow, releaseColumns } from './release-row.js';

export const inboxFilters = ['new', 'mine', 'open', 'accepted', 'returned', 'shut'] as const;
/** `new`: changed since the last visit of whoever asks; `mine`: assigned to that person; `shut`: taken back or withdrawn. */
export type InboxFilter = (typeof inboxFilters)[number];

/** A line in the inbox of a school. */
export interface ReceivedRow extends ReleaseRow {
  /** whoever asks has not looked since something changed */
  readonly isNew: boolean;
  readonly unanswered: number;
}

export interface InboxQuestion {
  readonly filter?: InboxFilter;
  readonly after?: readonly [changedAt: string, id: string];
  readonly limit: number;
}

// The part about visits is of one person; a line is new when nobody of that name looked since it changed.
const columns = `${releaseColumns}, (v.visited_at IS NULL OR v.visited_at < r.changed_at) AS "isNew",
  (SELECT count(*)::int FROM handover_question q WHERE q.release_id = r.id AND q.answer IS NULL) AS unanswered`;
const from = (person: string): string => `handover_release r
  LEFT JOIN handover_visit v ON v.release_id = r.id AND v.person_id = ${person}`;

const conditions: Readonly<Record<InboxFilter, string>> = {
  new: '(v.visited_at IS NULL OR v.visited_at < r.changed_at)',
  mine: `r.state IN ('open', 'accepted') AND r.assignee_id = $1`,
  open: `r.state = 'open'`,
  accepted: `r.state = 'accepted'`,
  returned: `r.state = 'returned'`,
  shut: `r.state IN ('recalled', 'withdrawn', 'replaced')`,
};

/** What a school received, always within the sight of whoever asks. */
@Injectable()
export class ReceivedHandovers {
  /** Latest change first. */
  async page(tx: Transaction, { filter, after, limit }: InboxQuestion): Promise<ReceivedRow[]> {
    return tx.query<ReceivedRow>(
      `SELECT ${columns} FROM ${from('$1')}
       WHERE ${scopeOf(tx.actor, '$2')} AND ${filter ? conditions[filter] : 'true'}
         AND ($3::timestamptz IS NULL OR (date_trunc('milliseconds', r.changed_at), r.id) < ($3, $4::uuid))
       ORDER BY date_trunc('milliseconds', r.changed_at) DESC, r.id DESC LIMIT $5`,
      [tx.actor.personId, tx.actor.locationIds, after?.[0] ?? null, after?.[1] ?? null, limit],
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
    await tx.execute('UPDATE handover_release SET state = $2, settled_at = $3, changed_at = $3 WHERE id = $1', [
      id,
      state,
      at,
    ]);
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
