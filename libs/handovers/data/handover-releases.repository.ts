import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { ReleaseKind, ReleaseState } from '../domain/index.js';
import type { SavedBy } from './handover-row.js';
import {
  type NewRelease,
  type ReleasePartRow,
  type ReleaseRow,
  type Keeping,
  keepingOf,
  releaseColumns,
  settleSql,
} from './release-row.js';

/** What went to schools, as the sender sees it. The handover has been found in sight before. */
@Injectable()
export class HandoverReleases {
  keeping(tx: Transaction, handoverId: string): Promise<Keeping> {
    return keepingOf(tx, handoverId);
  }

  async insert(
    tx: Transaction,
    release: NewRelease,
    parts: readonly ReleasePartRow[],
    { at, name }: SavedBy,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO handover_release (id, handover_id, region_id, sender_location_id, receiver_location_id, kind, version_number,
         form_version_id, parts, header, sha256, released_on, released_at, changed_at, released_by, released_by_name, triage)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14, $15, $16)`,
      [
        ...[release.id, release.handoverId, release.regionId, release.senderLocationId, release.receiverLocationId],
        ...[release.kind, release.versionNumber, release.formVersionId, release.parts, release.header],
        ...[release.sha256, release.releasedOn, at, tx.actor.personId, name, release.triage],
      ],
    );
    for (const { partId, needsConsent, restricted, content } of parts) {
      await tx.execute(
        `INSERT INTO handover_release_part (release_id, part_id, needs_consent, restricted, content)
         VALUES ($1, $2, $3, $4, $5)`,
        [release.id, partId, needsConsent, restricted, content],
      );
    }
  }

  /** The copy that a school has now, locked. */
  async lockOpen(tx: Transaction, handoverId: string, kind: ReleaseKind): Promise<ReleaseRow | undefined> {
    const [row] = await tx.query<ReleaseRow>(
      `SELECT ${releaseColumns} FROM handover_release r
       WHERE r.handover_id = $1 AND r.kind = $2 AND r.state IN ('open', 'accepted') FOR UPDATE`,
      [handoverId, kind],
    );
    return row;
  }

  /** The last whole that went to any school, whatever became of it. */
  async latest(tx: Transaction, handoverId: string, kind: ReleaseKind): Promise<ReleaseRow | undefined> {
    const [row] = await tx.query<ReleaseRow>(
      `SELECT ${releaseColumns} FROM handover_release r WHERE r.handover_id = $1 AND r.kind = $2
       ORDER BY r.released_at DESC, r.id DESC LIMIT 1`,
      [handoverId, kind],
    );
    return row;
  }

  /** The last whole, of a handover that was sent. */
  async lastSent(tx: Transaction, handoverId: string): Promise<ReleaseRow> {
    const release = await this.latest(tx, handoverId, 'full');
    if (!release) throw new Error('A handover that was sent has no release');
    return release;
  }

  /** The last whole of each of these handovers. */
  async latestOfEach(tx: Transaction, handoverIds: readonly string[]): Promise<ReleaseRow[]> {
    return tx.query<ReleaseRow>(
      `SELECT DISTINCT ON (r.handover_id) ${releaseColumns} FROM handover_release r
       WHERE r.handover_id = ANY ($1::uuid[]) AND r.kind = 'full' ORDER BY r.handover_id, r.released_at DESC, r.id DESC`,
      [handoverIds],
    );
  }

  async find(tx: Transaction, handoverId: string, releaseId: string): Promise<ReleaseRow | undefined> {
    const [row] = await tx.query<ReleaseRow>(
      `SELECT ${releaseColumns} FROM handover_release r WHERE r.handover_id = $1 AND r.id = $2`,
      [handoverId, releaseId],
    );
    return row;
  }

  async parts(tx: Transaction, releaseId: string): Promise<ReleasePartRow[]> {
    return tx.query<ReleasePartRow>(
      `SELECT part_id AS "partId", needs_consent AS "needsConsent", restricted, content
       FROM handover_release_part WHERE release_id = $1`,
      [releaseId],
    );
  }

  async settle(tx: Transaction, id: string, state: ReleaseState, at: Date): Promise<void> {
    await tx.execute(settleSql, [id, state, at]);
  }

  /** Of a whole copy only what goes by law is left; from now on it is a copy of that. */
  async becomeFacts(tx: Transaction, id: string, parts: readonly string[], sha256: string): Promise<void> {
    await tx.execute(
      `UPDATE handover_release SET kind = 'facts', parts = $2, sha256 = $3, triage = 'none', feedback_due_on = NULL WHERE id = $1`,
      [id, parts, sha256],
    );
  }

  /** Something about it changed that whoever received it wants to know. */
  async touch(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE handover_release SET changed_at = $2 WHERE id = $1', [id, at]);
  }

  /** Of all copies that ever went: what parents no longer allow to be kept. */
  async removeConsented(tx: Transaction, handoverId: string): Promise<void> {
    await tx.execute(
      `DELETE FROM handover_release_part WHERE needs_consent
         AND release_id IN (SELECT id FROM handover_release WHERE handover_id = $1)`,
      [handoverId],
    );
    await tx.execute(
      'DELETE FROM handover_question WHERE release_id IN (SELECT id FROM handover_release WHERE handover_id = $1)',
      [handoverId],
    );
  }
}
