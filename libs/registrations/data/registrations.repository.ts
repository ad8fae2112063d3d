import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type ChangeRow, type NewRegistration, type RegistrationRow, registrationColumns } from './registration-row.js';
import { Values, registrationScope } from './registration-scope.js';

export interface RegistrationQuestion {
  readonly schoolLocationId?: string;
  readonly boardId?: string;
  readonly status?: string;
  /** day of receipt and id of the last row of the page before */
  readonly after?: readonly [string, string];
  readonly limit: number;
}

/** As in the index `registration_once`: these may be followed by a new registration at the same school. */
const ended = `'refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed', 'withdrawn'`;

/** Loads and saves registrations, always within the scope of the actor. */
@Injectable()
export class RegistrationsRepository {
  async find(tx: Transaction, id: string): Promise<RegistrationRow | undefined> {
    const values = new Values();
    const sql = `SELECT ${registrationColumns} FROM registration r
      WHERE r.id = ${values.put(id)} AND ${registrationScope(tx.actor, values)}`;
    const [row] = await tx.query<RegistrationRow>(sql, values.list);
    return row;
  }

  ofPupil(tx: Transaction, pupilId: string): Promise<RegistrationRow[]> {
    return this.ofPupils(tx, [pupilId]);
  }

  async ofPupils(tx: Transaction, pupilIds: readonly string[]): Promise<RegistrationRow[]> {
    const values = new Values();
    const sql = `SELECT ${registrationColumns} FROM registration r
      WHERE r.pupil_id = ANY (${values.put(pupilIds)}::uuid[]) AND ${registrationScope(tx.actor, values)}
      ORDER BY r.preference, r.received_on, r.id`;
    return tx.query<RegistrationRow>(sql, values.list);
  }

  /** Newest day of receipt first. */
  async page(tx: Transaction, question: RegistrationQuestion): Promise<RegistrationRow[]> {
    const values = new Values();
    const conditions = [registrationScope(tx.actor, values)];
    const { schoolLocationId, boardId, status, after } = question;
    if (schoolLocationId) conditions.push(`r.school_location_id = ${values.put(schoolLocationId)}`);
    if (boardId) conditions.push(`r.board_id = ${values.put(boardId)}`);
    if (status) conditions.push(`r.status = ${values.put(status)}`);
    if (after)
      conditions.push(`(r.received_on, r.id) < (${values.put(after[0])}::date, ${values.put(after[1])}::uuid)`);
    const sql = `SELECT ${registrationColumns} FROM registration r WHERE ${conditions.join(' AND ')}
      ORDER BY r.received_on DESC, r.id DESC LIMIT ${values.put(question.limit)}`;
    return tx.query<RegistrationRow>(sql, values.list);
  }

  /** False when the child is registered at that school already. */
  async insert(tx: Transaction, registration: NewRegistration): Promise<boolean> {
    const added = await tx.execute(
      `INSERT INTO registration (id, pupil_id, region_id, school_location_id, board_id, preference, received_on,
         wanted_start_on, support_need, other_schools, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (pupil_id, school_location_id) WHERE status NOT IN (${ended}) DO NOTHING`,
      [
        registration.id,
        registration.pupilId,
        registration.regionId,
        registration.schoolLocationId,
        registration.boardId,
        registration.preference,
        registration.receivedOn,
        registration.wantedStartOn,
        registration.supportNeed,
        registration.otherSchools,
        registration.status,
      ],
    );
    return added === 1;
  }

  /** False when the registration was changed since that version. */
  async update(tx: Transaction, registration: RegistrationRow): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE registration SET preference = $3, received_on = $4, wanted_start_on = $5, support_need = $6,
         other_schools = $7, status = $8, withdrawn_on = $9, withdrawn_reason = $10, updated_at = now(),
         version = version + 1
       WHERE id = $1 AND version = $2`,
      [
        registration.id,
        registration.version,
        registration.preference,
        registration.receivedOn,
        registration.wantedStartOn,
        registration.supportNeed,
        registration.otherSchools,
        registration.status,
        registration.withdrawnOn,
        registration.withdrawnReason,
      ],
    );
    return changed === 1;
  }

  async addChange(tx: Transaction, change: Omit<ChangeRow, 'changedAt'>): Promise<void> {
    await tx.execute(
      `INSERT INTO registration_change (id, registration_id, changed_by, field, old_value, new_value, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        randomUUID(),
        change.registrationId,
        tx.actor.personId,
        change.field,
        change.oldValue,
        change.newValue,
        change.reason,
      ],
    );
  }

  /** What changed about these registrations, oldest first. */
  async changesOf(tx: Transaction, registrationIds: readonly string[]): Promise<ChangeRow[]> {
    if (registrationIds.length === 0) return [];
    return tx.query<ChangeRow>(
      `SELECT registration_id AS "registrationId", changed_at AS "changedAt", field, old_value AS "oldValue",
         new_value AS "newValue", reason
       FROM registration_change WHERE registration_id = ANY ($1::uuid[]) ORDER BY changed_at, id`,
      [registrationIds],
    );
  }
}
