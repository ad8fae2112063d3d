import type { RegistrationStatus, SupportNeed } from '../domain/index.js';

/** The days that follow from steps and law, kept beside the row for lists, figures and reminders. */
export interface ClockDays {
  readonly decisionDueOn: string | null;
  readonly waitingUntilOn: string | null;
  readonly placementFromOn: string | null;
  readonly placedOn: string | null;
  readonly decidedOn: string | null;
  readonly objectionDueOn: string | null;
  readonly tlvDueOn: string | null;
  readonly enrolledOn: string | null;
  readonly oppDueOn: string | null;
  /** the law from which they were counted */
  readonly lawVersion: string;
}

/** A registration as it is stored. */
export interface RegistrationRow extends ClockDays {
  readonly id: string;
  readonly pupilId: string;
  readonly regionId: string;
  readonly schoolLocationId: string;
  readonly boardId: string | null;
  readonly preference: number;
  readonly receivedOn: string;
  readonly wantedStartOn: string | null;
  readonly supportNeed: SupportNeed;
  readonly otherSchools: string;
  /** the school knows that another school has enrolled this child */
  readonly enrolledElsewhere: boolean;
  readonly status: RegistrationStatus;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly updatedAt: Date;
  readonly version: number;
}

export type NewRegistration = Omit<RegistrationRow, 'updatedAt' | 'version'>;

/** Why something about a registration changed; rows are only added. */
export interface ChangeRow {
  readonly registrationId: string;
  readonly changedAt: Date;
  readonly field: string;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly reason: string;
}

export const registrationColumns = `r.id, r.pupil_id AS "pupilId", r.region_id AS "regionId",
  r.school_location_id AS "schoolLocationId", r.board_id AS "boardId", r.preference, r.received_on AS "receivedOn",
  r.wanted_start_on AS "wantedStartOn", r.support_need AS "supportNeed", r.other_schools AS "otherSchools", r.status,
  r.withdrawn_on AS "withdrawnOn", r.withdrawn_reason AS "withdrawnReason",
  r.enrolled_elsewhere AS "enrolledElsewhere", r.decision_due_on AS "decisionDueOn", r.waiting_until_on AS "waitingUntilOn",
  r.placement_from_on AS "placementFromOn", r.placed_on AS "placedOn", r.decided_on AS "decidedOn",
  r.objection_due_on AS "objectionDueOn", r.tlv_due_on AS "tlvDueOn", r.enrolled_on AS "enrolledOn",
  r.opp_due_on AS "oppDueOn", r.law_version AS "lawVersion", r.updated_at AS "updatedAt", r.version`;
