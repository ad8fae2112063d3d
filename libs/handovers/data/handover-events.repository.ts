import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverEventKind } from '../domain/index.js';
import type { SavedBy } from './handover-row.js';

/** Something that happened; the note is sealed. */
export interface EventRow {
  readonly id: string;
  readonly releaseId: string | null;
  readonly kind: HandoverEventKind;
  readonly note: Buffer | null;
  readonly happenedAt: Date;
  readonly personName: string;
  readonly personRole: string;
}

export interface NewEvent {
  readonly id: string;
  readonly handoverId: string;
  /** of the copy that it is about: then its school sees it too */
  readonly releaseId: string | null;
  readonly kind: HandoverEventKind;
  readonly note: Buffer | null;
}

const columns = `e.id, e.release_id AS "releaseId", e.kind, e.note, e.happened_at AS "happenedAt",
  e.person_name AS "personName", e.person_role AS "personRole"`;

/** What happened to a handover. Rows are only ever added. */
@Injectable()
export class HandoverEvents {
  async add(tx: Transaction, event: NewEvent, { at, name }: SavedBy): Promise<void> {
    const { id, handoverId, releaseId, kind, note } = event;
    await tx.execute(
      `INSERT INTO handover_event (id, handover_id, release_id, kind, note, happened_at, person_id, person_name, person_role)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, handoverId, releaseId, kind, note, at, tx.actor.personId, name, tx.actor.role],
    );
  }

  /** In the order in which they happened. */
  async ofHandover(tx: Transaction, handoverId: string): Promise<EventRow[]> {
    return tx.query<EventRow>(
      `SELECT ${columns} FROM handover_event e WHERE e.handover_id = $1 ORDER BY e.happened_at, e.id`,
      [handoverId],
    );
  }

  /** Those that the school sees. */
  async ofRelease(tx: Transaction, releaseId: string): Promise<EventRow[]> {
    return tx.query<EventRow>(
      `SELECT ${columns} FROM handover_event e WHERE e.release_id = $1 ORDER BY e.happened_at, e.id`,
      [releaseId],
    );
  }
}
