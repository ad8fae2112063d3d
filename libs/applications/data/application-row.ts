import type { ApplicationStatus } from '../domain/index.js';

export interface ApplicationRow {
  readonly id: string;
  readonly regionId: string;
  readonly schoolLocationId: string;
  readonly status: ApplicationStatus;
  readonly emailFingerprint: string;
  readonly codeNumber: number;
  readonly codeSentAt: Date;
  readonly codeGuesses: number;
  readonly receivedAt: Date | null;
  readonly receivedOn: string | null;
  readonly decisionDueOn: string | null;
  readonly confirmableFromOn: string | null;
  readonly settledAt: Date | null;
  readonly registrationId: string | null;
  readonly version: number;
}

/** With what the parents wrote, sealed. */
export interface SealedApplication extends ApplicationRow {
  readonly content: Buffer;
  readonly doubleReason: Buffer | null;
}

export type NewApplication = Pick<
  SealedApplication,
  'id' | 'regionId' | 'schoolLocationId' | 'emailFingerprint' | 'codeSentAt' | 'content'
>;

/** A school where something waits. */
export interface WaitingAtSchool {
  readonly schoolLocationId: string;
  readonly waiting: number;
  readonly oldestReceivedOn: string;
}

export const applicationColumns = `a.id, a.region_id AS "regionId", a.school_location_id AS "schoolLocationId", a.status,
  a.email_fingerprint AS "emailFingerprint", a.code_number AS "codeNumber", a.code_sent_at AS "codeSentAt",
  a.code_guesses AS "codeGuesses", a.received_at AS "receivedAt", a.received_on AS "receivedOn",
  a.decision_due_on AS "decisionDueOn", a.confirmable_from_on AS "confirmableFromOn", a.settled_at AS "settledAt",
  a.registration_id AS "registrationId", a.version`;
export const sealedColumns = `${applicationColumns}, c.content, c.double_reason AS "doubleReason"`;
