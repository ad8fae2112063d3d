import type { Transaction } from '#libs/database/index.js';
import type { Governance, Sector } from '#libs/organisations/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { RegistrationStatus, SupportNeed } from '../domain/index.js';
import type { ClockDays } from './registration-row.js';

/** A registration with all that its clock counts from, whatever capability keeps it. */
export interface ClockRow {
  readonly id: string;
  readonly pupilId: string;
  readonly bornOn: string;
  readonly receivedOn: string;
  readonly supportNeed: SupportNeed;
  readonly enrolledElsewhere: boolean;
  readonly sector: Sector | null;
  readonly governance: Governance | null;
  readonly status: RegistrationStatus;
  readonly decisionDueOn: string | null;
}

export type NewDays = ClockDays & { readonly id: string; readonly status: RegistrationStatus };

const columns = `r.id, r.pupil_id AS "pupilId", p.born_on AS "bornOn", r.received_on AS "receivedOn",
  r.support_need AS "supportNeed", l.sector, l.governance, r.status, r.decision_due_on AS "decisionDueOn",
  r.enrolled_elsewhere OR EXISTS (SELECT FROM registration e
    WHERE e.pupil_id = r.pupil_id AND e.id <> r.id AND e.enrolled_on IS NOT NULL) AS "enrolledElsewhere"`;
// Reads children and locations where they stand: a whole register at once (docs/decisions/0004-queue-versus-rows.md).
const from = `registration r JOIN pupil p ON p.id = r.pupil_id JOIN location l ON l.id = r.school_location_id`;

/** Clocks of a whole register, for the worker and for who edits the law. Only with the reach of the system. */
@Injectable()
export class ClockRows {
  /** Those that were counted from an older law. */
  older(tx: Transaction, lawVersion: string, most: number): Promise<ClockRow[]> {
    return tx.query<ClockRow>(
      `SELECT ${columns} FROM ${from} WHERE r.law_version < $1 AND r.status <> 'withdrawn' ORDER BY r.id LIMIT $2
       FOR UPDATE OF r SKIP LOCKED`,
      [lawVersion, most],
    );
  }

  /** Those whose decision is still to come. */
  running(tx: Transaction): Promise<ClockRow[]> {
    return tx.query<ClockRow>(`SELECT ${columns} FROM ${from} WHERE r.decision_due_on IS NOT NULL`);
  }

  /** All at once. The version of a row stays: nothing was changed by a person. */
  async keep(tx: Transaction, rows: readonly NewDays[]): Promise<void> {
    const column = <Name extends keyof NewDays>(name: Name): NewDays[Name][] => rows.map((row) => row[name]);
    await tx.execute(
      `UPDATE registration r SET status = n.status, decision_due_on = n.decision, waiting_until_on = n.waiting,
         placement_from_on = n.placement, placed_on = n.placed, decided_on = n.decided, objection_due_on = n.objection,
         tlv_due_on = n.tlv, enrolled_on = n.enrolled, opp_due_on = n.opp, law_version = n.law
       FROM unnest($1::uuid[], $2::text[], $3::date[], $4::date[], $5::date[], $6::date[], $7::date[], $8::date[], $9::date[],
         $10::date[], $11::date[], $12::bigint[])
         AS n (id, status, decision, waiting, placement, placed, decided, objection, tlv, enrolled, opp, law)
       WHERE r.id = n.id`,
      [
        column('id'),
        column('status'),
        column('decisionDueOn'),
        column('waitingUntilOn'),
        column('placementFromOn'),
        column('placedOn'),
        column('decidedOn'),
        column('objectionDueOn'),
        column('tlvDueOn'),
        column('enrolledOn'),
        column('oppDueOn'),
        column('lawVersion'),
      ],
    );
  }

  /** The worker counts them anew: a birth date changed. */
  async countAnew(tx: Transaction, pupilId: string): Promise<void> {
    await tx.execute('SELECT registration_count_anew($1)', [pupilId]);
  }

  /** The same for a file; asked before the watch takes over the new birth dates. */
  async countAnewAll(tx: Transaction, pupils: string): Promise<void> {
    await tx.execute(
      `UPDATE registration SET law_version = 0 FROM (${pupils}) p JOIN registration_watch w ON w.pupil_id = p.id
       WHERE registration.pupil_id = p.id AND w.born_on <> p.born_on`,
    );
  }
}
