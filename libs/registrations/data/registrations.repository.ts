import { randomUUID } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { type ChangeRow, type NewRegistration, type RegistrationRow, registrationColumns } from './registration-row.js';
import { Values, registrationScope } from './registration-scope.js';

/** What a school has to do with its registrations; each has a day. */
export const registrationTasks = ['decide', 'waiting', 'placement', 'follow-up'] as const;
export type RegistrationTask = (typeof registrationTasks)[number];

interface TaskSql {
  /** the day by which it must be done */
  readonly on: string;
  readonly open: (today: () => string) => string;
}

const placementAheadDays = 42;
const tasks: Record<RegistrationTask, TaskSql> = {
  // The term of the parents is over, or they never had one.
  decide: {
    on: 'r.decision_due_on',
    open: (today) =>
      `r.decision_due_on IS NOT NULL AND (r.waiting_until_on IS NULL OR r.waiting_until_on < ${today()}::date)`,
  },
  waiting: { on: 'r.waiting_until_on', open: (today) => `r.waiting_until_on >= ${today()}::date` },
  placement: {
    on: 'r.placement_from_on',
    open: (today) => `r.placement_from_on <= ${today()}::date + ${placementAheadDays}`,
  },
  'follow-up': {
    on: 'least(r.objection_due_on, r.tlv_due_on, r.opp_due_on)',
    open: () => 'least(r.objection_due_on, r.tlv_due_on, r.opp_due_on) IS NOT NULL',
  },
};

export interface RegistrationQuestion {
  readonly schoolLocationId?: string;
  readonly boardId?: string;
  readonly status?: string;
  /** only what is to be done, by its last day */
  readonly task?: RegistrationTask;
  readonly today: string;
  /** day (of receipt, or of the task) and id of the last row of the page before */
  readonly after?: readonly [string, string];
  readonly limit: number;
}

/** As in the index `registration_once`: these may be followed by a new registration at the same school. */
const ended = `'refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed', 'withdrawn'`;

type Changeable = Omit<
  RegistrationRow,
  'id' | 'pupilId' | 'regionId' | 'schoolLocationId' | 'boardId' | 'updatedAt' | 'version'
>;

/** Everything of a registration that may change, by column. */
const changeable = (registration: Changeable): Record<string, unknown> => ({
  preference: registration.preference,
  received_on: registration.receivedOn,
  wanted_start_on: registration.wantedStartOn,
  support_need: registration.supportNeed,
  other_schools: registration.otherSchools,
  enrolled_elsewhere: registration.enrolledElsewhere,
  status: registration.status,
  withdrawn_on: registration.withdrawnOn,
  withdrawn_reason: registration.withdrawnReason,
  decision_due_on: registration.decisionDueOn,
  waiting_until_on: registration.waitingUntilOn,
  placement_from_on: registration.placementFromOn,
  placed_on: registration.placedOn,
  decided_on: registration.decidedOn,
  objection_due_on: registration.objectionDueOn,
  tlv_due_on: registration.tlvDueOn,
  enrolled_on: registration.enrolledOn,
  opp_due_on: registration.oppDueOn,
  law_version: registration.lawVersion,
});

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

  /** The same, and whoever comes at the same moment waits until this transaction has ended. */
  async findToChange(tx: Transaction, id: string): Promise<RegistrationRow | undefined> {
    await tx.query('SELECT 1 FROM registration WHERE id = $1 FOR UPDATE', [id]);
    return this.find(tx, id);
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

  /** Newest day of receipt first; tasks by their day, the most urgent first. */
  async page(tx: Transaction, question: RegistrationQuestion): Promise<RegistrationRow[]> {
    const values = new Values();
    const conditions = [registrationScope(tx.actor, values)];
    const { schoolLocationId, boardId, status, task, after } = question;
    const { on, open } = task ? tasks[task] : { on: 'r.received_on', open: undefined };
    const order = task ? { sign: '>', way: 'ASC' } : { sign: '<', way: 'DESC' };
    if (open) conditions.push(open(() => values.put(question.today)));
    if (schoolLocationId) conditions.push(`r.school_location_id = ${values.put(schoolLocationId)}`);
    if (boardId) conditions.push(`r.board_id = ${values.put(boardId)}`);
    if (status) conditions.push(`r.status = ${values.put(status)}`);
    if (after)
      conditions.push(`(${on}, r.id) ${order.sign} (${values.put(after[0])}::date, ${values.put(after[1])}::uuid)`);
    const sql = `SELECT ${registrationColumns} FROM registration r WHERE ${conditions.join(' AND ')}
      ORDER BY ${on} ${order.way}, r.id ${order.way} LIMIT ${values.put(question.limit)}`;
    return tx.query<RegistrationRow>(sql, values.list);
  }

  /** False when the child is registered at that school already. */
  async insert(tx: Transaction, registration: NewRegistration): Promise<boolean> {
    const { id, pupilId, regionId, schoolLocationId, boardId } = registration;
    const fixed = {
      id,
      pupil_id: pupilId,
      region_id: regionId,
      school_location_id: schoolLocationId,
      board_id: boardId,
    };
    const columns = { ...fixed, ...changeable(registration) };
    const places = Object.keys(columns).map((_, index) => `$${index + 1}`);
    const added = await tx.execute(
      `INSERT INTO registration (${Object.keys(columns).join(', ')}) VALUES (${places.join(', ')})
       ON CONFLICT (pupil_id, school_location_id) WHERE status NOT IN (${ended}) DO NOTHING`,
      Object.values(columns),
    );
    return added === 1;
  }

  /** False when the registration was changed since that version. */
  async update(tx: Transaction, registration: RegistrationRow): Promise<boolean> {
    const columns = changeable(registration);
    const settings = Object.keys(columns).map((column, index) => `${column} = $${index + 3}`);
    const changed = await tx.execute(
      `UPDATE registration SET ${settings.join(', ')}, updated_at = now(), version = version + 1
       WHERE id = $1 AND version = $2`,
      [registration.id, registration.version, ...Object.values(columns)],
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
