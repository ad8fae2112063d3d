import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type ApplicationRow, type SealedApplication, type WaitingAtSchool, sealedColumns } from './application-row.js';

const sealed = `SELECT ${sealedColumns} FROM application a JOIN application_content c ON c.application_id = a.id`;

/** Applications as a school deals with them. Its own locations are asked for, and row-level security is the second line. */
@Injectable()
export class ReceivedApplications {
  /** What waits, longest first; or what was settled, latest first. */
  async list(tx: Transaction, settled: boolean, limit: number): Promise<SealedApplication[]> {
    const which = settled ? "a.status IN ('taken', 'double')" : "a.status = 'received'";
    const order = settled ? 'a.settled_at DESC, a.id' : 'a.received_at, a.id';
    return tx.query<SealedApplication>(
      `${sealed} WHERE a.school_location_id = ANY ($1::uuid[]) AND ${which} ORDER BY ${order} LIMIT $2`,
      [tx.actor.locationIds, limit],
    );
  }

  async find(tx: Transaction, id: string): Promise<SealedApplication | undefined> {
    const where = 'WHERE a.id = $1 AND a.school_location_id = ANY ($2::uuid[])';
    const [row] = await tx.query<SealedApplication>(`${sealed} ${where}`, [id, tx.actor.locationIds]);
    return row;
  }

  /** As `find`, and nobody else settles it meanwhile. */
  async lock(tx: Transaction, id: string): Promise<SealedApplication | undefined> {
    const where = 'WHERE a.id = $1 AND a.school_location_id = ANY ($2::uuid[]) FOR UPDATE OF a';
    const [row] = await tx.query<SealedApplication>(`${sealed} ${where}`, [id, tx.actor.locationIds]);
    return row;
  }

  async taken(tx: Transaction, { id }: ApplicationRow, registrationId: string, at: Date): Promise<void> {
    await tx.execute(
      `UPDATE application SET status = 'taken', registration_id = $2, settled_at = $3, settled_by = $4,
         version = version + 1 WHERE id = $1`,
      [id, registrationId, at, tx.actor.personId],
    );
  }

  async double(tx: Transaction, { id }: ApplicationRow, reason: Buffer, at: Date): Promise<void> {
    await tx.execute(
      `UPDATE application SET status = 'double', settled_at = $2, settled_by = $3, version = version + 1 WHERE id = $1`,
      [id, at, tx.actor.personId],
    );
    await tx.execute('UPDATE application_content SET double_reason = $2 WHERE application_id = $1', [id, reason]);
  }

  /** The child of a registration that the school may see. */
  async pupilOf(tx: Transaction, registrationId: string): Promise<string | null> {
    const sql = 'SELECT pupil_id AS id FROM registration WHERE id = $1 AND school_location_id = ANY ($2::uuid[])';
    const [row] = await tx.query<{ id: string }>(sql, [registrationId, tx.actor.locationIds]);
    return row?.id ?? null;
  }

  /** Numbers of the own region, nothing of what parents wrote. */
  async waitingPerSchool(tx: Transaction): Promise<WaitingAtSchool[]> {
    return tx.query<WaitingAtSchool>(
      `SELECT school_location_id AS "schoolLocationId", count(*)::int AS waiting,
         min(received_on)::text AS "oldestReceivedOn"
       FROM application WHERE region_id = $1 AND status = 'received' GROUP BY 1 ORDER BY 3, 1`,
      [tx.actor.regionId],
    );
  }
}
