import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import type { ReleaseKind, ReleaseState, Triage } from '../domain/index.js';

/** What went to a school, without its content. */
export interface ReleaseRow {
  readonly id: string;
  readonly handoverId: string;
  readonly regionId: string;
  readonly senderLocationId: string;
  readonly receiverLocationId: string;
  readonly kind: ReleaseKind;
  readonly state: ReleaseState;
  readonly versionNumber: number;
  readonly formVersionId: string;
  readonly parts: readonly string[];
  readonly header: Buffer;
  readonly sha256: string;
  readonly releasedAt: Date;
  readonly releasedOn: string;
  readonly releasedByName: string;
  readonly openedAt: Date | null;
  readonly openedByName: string | null;
  readonly openedByRole: string | null;
  readonly settledAt: Date | null;
  readonly triage: Triage;
  readonly feedbackDueOn: string | null;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly changedAt: Date;
}

/** A sealed part of what went. */
export interface ReleasePartRow {
  readonly partId: string;
  readonly needsConsent: boolean;
  readonly restricted: boolean;
  readonly content: Buffer;
}

export type NewRelease = Pick<
  ReleaseRow,
  'id' | 'handoverId' | 'regionId' | 'senderLocationId' | 'receiverLocationId' | 'kind' | 'versionNumber'
> &
  Pick<ReleaseRow, 'formVersionId' | 'parts' | 'header' | 'sha256' | 'releasedOn' | 'triage'>;

export const releaseColumns = `r.id, r.handover_id AS "handoverId", r.region_id AS "regionId",
  r.sender_location_id AS "senderLocationId", r.receiver_location_id AS "receiverLocationId", r.kind, r.state,
  r.version_number AS "versionNumber", r.form_version_id AS "formVersionId", r.parts, r.header, r.sha256,
  r.released_at AS "releasedAt", r.released_on AS "releasedOn", r.released_by_name AS "releasedByName",
  r.opened_at AS "openedAt", r.opened_by_name AS "openedByName", r.opened_by_role AS "openedByRole",
  r.settled_at AS "settledAt", r.assignee_id AS "assigneeId", r.assignee_name AS "assigneeName",
  r.changed_at AS "changedAt", r.triage, r.feedback_due_on AS "feedbackDueOn"`;

/** Until when the content of a handover stays. */
export interface Keeping {
  /** the day on which it goes; null when that cannot be said */
  readonly goesOn: LocalDate | null;
  /** the day on which it went, because its term was over */
  readonly removedOn: LocalDate | null;
}

/** Of a handover in sight. */
export async function keepingOf(tx: Transaction, handoverId: string): Promise<Keeping> {
  const [row] = await tx.query<Keeping>(
    'SELECT handover_copy_goes_on(h.id) AS "goesOn", h.copy_removed_on AS "removedOn" FROM handover h WHERE h.id = $1',
    [handoverId],
  );
  return row ?? { goesOn: null, removedOn: null };
}

/** Into another state. The mark goes with the text that it was taken from. */
export const settleSql = `UPDATE handover_release SET state = $2, settled_at = $3, changed_at = $3,
  triage = CASE WHEN $2 IN ('open', 'accepted') THEN triage ELSE 'none' END WHERE id = $1`;
