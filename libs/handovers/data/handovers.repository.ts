import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type HandoverStatus, receiverRoles, senderRoles } from '../domain/index.js';
import type { HandoverRow, NewHandover, SavedBy } from './handover-row.js';
import { type Keeping, keepingOf } from './release-row.js';

const columns = `h.id, h.region_id AS "regionId", h.pupil_id AS "pupilId", h.form, h.form_version_id AS "formVersionId",
  h.sender_location_id AS "senderLocationId", h.receiver_location_id AS "receiverLocationId", h.status,
  h.sections_complete AS "sectionsComplete", h.sections_total AS "sectionsTotal", h.version_number AS "versionNumber",
  h.changed_at AS "changedAt", h.changed_by_name AS "changedByName"`;

export interface HandoverQuestion {
  readonly status?: HandoverStatus;
  /** only what lies at a school and was not opened there */
  readonly unopened?: boolean;
  readonly after?: readonly [changedAt: string, id: string];
  readonly limit: number;
}

/** Handovers, always within the sight of whoever asks; content stands in its own table. */
@Injectable()
export class HandoversRepository {
  keeping(tx: Transaction, handoverId: string): Promise<Keeping> {
    return keepingOf(tx, handoverId);
  }

  async find(tx: Transaction, id: string): Promise<HandoverRow | undefined> {
    const [scope, places] = scopeOf(tx.actor, 2);
    const sql = `SELECT ${columns} FROM handover h WHERE h.id = $1 AND ${scope}`;
    const [row] = await tx.query<HandoverRow>(sql, [id, ...places]);
    return row;
  }

  /** The same, and whoever comes at the same moment waits until this transaction has ended. */
  async findToChange(tx: Transaction, id: string): Promise<HandoverRow | undefined> {
    await tx.query('SELECT 1 FROM handover WHERE id = $1 FOR UPDATE', [id]);
    return this.find(tx, id);
  }

  /** For whoever received it: locked, when something lies there that can be answered. */
  async lockReceived(tx: Transaction, id: string): Promise<HandoverRow | undefined> {
    const { reach, role, locationIds } = tx.actor;
    if (reach !== 'locations' || !(receiverRoles as readonly string[]).includes(role)) return undefined;
    const [row] = await tx.query<HandoverRow>(
      `SELECT ${columns} FROM handover h WHERE h.id = $1 AND h.receiver_location_id = ANY ($2::uuid[])
         AND h.status IN ('sent', 'accepted') FOR UPDATE`,
      [id, locationIds],
    );
    return row;
  }

  /** Of one child, the latest first. */
  async ofPupil(tx: Transaction, pupilId: string): Promise<HandoverRow[]> {
    const [scope, places] = scopeOf(tx.actor, 2);
    const sql = `SELECT ${columns} FROM handover h WHERE h.pupil_id = $1 AND ${scope} ORDER BY h.created_at DESC, h.id DESC`;
    return tx.query<HandoverRow>(sql, [pupilId, ...places]);
  }

  /** Latest change first. */
  async page(tx: Transaction, { status, unopened, after, limit }: HandoverQuestion): Promise<HandoverRow[]> {
    const [scope, places] = scopeOf(tx.actor, 6);
    return tx.query<HandoverRow>(
      `SELECT ${columns} FROM handover h
       WHERE ${scope} AND ($1::text IS NULL OR h.status = $1)
         AND ($5::boolean IS NOT TRUE OR EXISTS (SELECT FROM handover_release r
           WHERE r.handover_id = h.id AND r.kind = 'full' AND r.state = 'open' AND r.opened_at IS NULL))
         AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', h.changed_at), h.id) < ($2, $3::uuid))
       ORDER BY date_trunc('milliseconds', h.changed_at) DESC, h.id DESC LIMIT $4`,
      [status ?? null, after?.[0] ?? null, after?.[1] ?? null, limit, unopened ?? null, ...places],
    );
  }

  /** False when an open one of that form is there already. */
  async insert(tx: Transaction, handover: NewHandover, { at, name }: SavedBy): Promise<boolean> {
    const { id, regionId, pupilId, form, formVersionId, senderLocationId, sectionsTotal } = handover;
    const added = await tx.execute(
      `INSERT INTO handover (id, region_id, pupil_id, form, form_version_id, sender_location_id, sections_total,
         created_at, created_by, changed_at, changed_by, changed_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8, $9, $10)
       ON CONFLICT (pupil_id, form, sender_location_id) WHERE status NOT IN ('closed', 'refused', 'withdrawn') DO NOTHING`,
      [id, regionId, pupilId, form, formVersionId, senderLocationId, sectionsTotal, at, tx.actor.personId, name],
    );
    return added === 1;
  }

  /** Into another state; `versionNumber` when a text was laid before the parents. */
  async step(
    tx: Transaction,
    id: string,
    { status, versionNumber }: { readonly status: HandoverStatus; readonly versionNumber?: number },
    { at, name }: SavedBy,
  ): Promise<void> {
    await tx.execute(
      `UPDATE handover SET status = $2, version_number = coalesce($3, version_number), changed_at = $4, changed_by = $5,
         changed_by_name = $6
       WHERE id = $1`,
      [id, status, versionNumber ?? null, at, tx.actor.personId, name],
    );
  }

  async setReceiver(tx: Transaction, id: string, locationId: string | null, { at, name }: SavedBy): Promise<void> {
    await tx.execute(
      'UPDATE handover SET receiver_location_id = $2, changed_at = $3, changed_by = $4, changed_by_name = $5 WHERE id = $1',
      [id, locationId, at, tx.actor.personId, name],
    );
  }

  async touch(tx: Transaction, id: string, sectionsComplete: number, { at, name }: SavedBy): Promise<void> {
    await tx.execute(
      `UPDATE handover SET sections_complete = $2, changed_at = $3, changed_by = $4, changed_by_name = $5 WHERE id = $1`,
      [id, sectionsComplete, at, tx.actor.personId, name],
    );
  }
}

/** The first line; row-level security is the second. */
function scopeOf({ reach, role, locationIds }: Actor, place: number): [sql: string, values: unknown[]] {
  if (reach === 'system') return ['true', []];
  if (reach === 'own-child' || reach === 'own-family') return ['h.id = app_guardian_handover()', []];
  const isSender = reach === 'locations' && (senderRoles as readonly string[]).includes(role);
  return isSender ? [`h.sender_location_id = ANY ($${place}::uuid[])`, [locationIds]] : ['false', []];
}
