import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** A change of a term, or of whether anything is removed at all. */
export interface ChangeRow {
  readonly id: string;
  /** a kind of data, or `start` or `stop` */
  readonly kind: string;
  readonly termBefore: string | null;
  readonly term: string | null;
  readonly reason: string;
  readonly state: 'proposed' | 'approved' | 'rejected';
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
}

export interface NewChange {
  readonly kind: string;
  readonly termBefore: string | null;
  readonly term: string | null;
  readonly periodVersion: number | null;
  readonly reason: string;
  readonly byName: string;
}

export type Outcome = 'approved' | 'rejected' | 'same-person' | 'changed-meanwhile' | 'gone';

const columns = `id, kind, term_before AS "termBefore", term, reason, state, proposed_by AS "proposedBy",
  proposed_by_name AS "proposedByName", proposed_at AS "proposedAt", decided_by_name AS "decidedByName", decided_at AS "decidedAt"`;

@Injectable()
export class RetentionChanges {
  /** What waits first, then the last that were decided. */
  async list(tx: Transaction, limit: number): Promise<ChangeRow[]> {
    return tx.query<ChangeRow>(
      `SELECT ${columns} FROM retention_change ORDER BY state <> 'proposed', coalesce(decided_at, proposed_at) DESC LIMIT $1`,
      [limit],
    );
  }

  /** The last word on whether the run removes anything. */
  async isStarted(tx: Transaction): Promise<boolean> {
    const [row] = await tx.query<{ kind: string }>(
      `SELECT kind FROM retention_change WHERE state = 'approved' AND kind IN ('start', 'stop')
       ORDER BY decided_at DESC, id DESC LIMIT 1`,
    );
    return row?.kind === 'start';
  }

  /** @returns undefined when another change of the same kind waits already */
  async propose(tx: Transaction, change: NewChange): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO retention_change (kind, term_before, term, period_version, reason, proposed_by, proposed_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (kind) WHERE state = 'proposed' DO NOTHING RETURNING id`,
      [
        ...[change.kind, change.termBefore, change.term, change.periodVersion, change.reason],
        ...[tx.actor.personId, change.byName],
      ],
    );
    return row?.id;
  }

  /** At once, by one person: nothing is removed any more. */
  async stop(tx: Transaction, reason: string, byName: string): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO retention_change (kind, reason, state, proposed_by, proposed_by_name, decided_by, decided_by_name, decided_at)
       VALUES ('stop', $1, 'approved', $2, $3, $2, $3, now()) RETURNING id`,
      [reason, tx.actor.personId, byName],
    );
    return row!.id;
  }

  async decide(tx: Transaction, id: string, approve: boolean): Promise<Outcome> {
    const [row] = await tx.query<{ outcome: Outcome }>('SELECT retention_decide($1, $2) AS outcome', [id, approve]);
    return row?.outcome ?? 'gone';
  }
}
