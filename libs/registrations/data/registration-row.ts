import type { RegistrationStatus, SupportNeed } from '../domain/index.js';

/** A registration as it is stored. */
export interface RegistrationRow {
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
  readonly status: RegistrationStatus;
  readonly withdrawnOn: string | null;
  readonly withdrawnReason: string | null;
  readonly updatedAt: Date;
  readonly version: number;
}

export type NewRegistration = Omit<RegistrationRow, 'updatedAt' | 'version' | 'withdrawnOn' | 'withdrawnReason'>;

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
  r.withdrawn_on AS "withdrawnOn", r.withdrawn_reason AS "withdrawnReason", r.updated_at AS "updatedAt", r.version`;
