import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { Step } from '../domain/index.js';

/** A step as it is stored. */
export interface StepRow extends Step {
  readonly registrationId: string;
  readonly untilOn: string | null;
  readonly agreedOn: string | null;
  readonly ground: string | null;
  readonly otherLocationId: string | null;
  readonly otherSchool: string | null;
  readonly reason: string;
  readonly letterId: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

export type NewStep = Omit<StepRow, 'recordedAt' | 'recordedBy'>;

const columns = `registration_id AS "registrationId", seq, kind, happened_on AS "happenedOn", until_on AS "untilOn",
  agreed_on AS "agreedOn", ground, other_location_id AS "otherLocationId", other_school AS "otherSchool", reason,
  letter_id AS "letterId", recorded_at AS "recordedAt", recorded_by AS "recordedBy"`;

/** What happened to registrations. Row-level security shows the steps of those that the actor may see. */
@Injectable()
export class RegistrationSteps {
  /** In order. */
  of(tx: Transaction, registrationIds: readonly string[]): Promise<StepRow[]> {
    return tx.query<StepRow>(
      `SELECT ${columns} FROM registration_step WHERE registration_id = ANY ($1::uuid[]) ORDER BY registration_id, seq`,
      [registrationIds],
    );
  }

  async add(tx: Transaction, step: NewStep): Promise<void> {
    await tx.execute(
      `INSERT INTO registration_step (registration_id, seq, kind, happened_on, until_on, agreed_on, ground,
         other_location_id, other_school, reason, letter_id, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        step.registrationId,
        step.seq,
        step.kind,
        step.happenedOn,
        step.untilOn,
        step.agreedOn,
        step.ground,
        step.otherLocationId,
        step.otherSchool,
        step.reason,
        step.letterId,
        tx.actor.personId,
      ],
    );
  }

  /** The child stands enrolled at another school, whether or not the actor may see that school. */
  async enrolledElsewhere(tx: Transaction, registrationId: string): Promise<boolean> {
    const [row] = await tx.query<{ elsewhere: boolean }>('SELECT registration_enrolled_elsewhere($1) AS elsewhere', [
      registrationId,
    ]);
    return row?.elsewhere ?? false;
  }
}
