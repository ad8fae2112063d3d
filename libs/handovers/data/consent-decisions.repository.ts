import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { ConsentChannel, ConsentDecision, NamedDecision } from '../domain/index.js';
import type { SavedBy } from './handover-row.js';

/** A decision as it was written down. */
export interface DecisionRow extends NamedDecision {
  readonly decidedOn: string;
  readonly channel: ConsentChannel;
  readonly scanId: string | null;
  readonly recordedAt: Date;
  readonly recordedByName: string;
}

/** What one parent decided about some parts. */
export interface NewDecisions {
  readonly handoverId: string;
  readonly guardianId: string;
  readonly guardianName: string;
  readonly versionNumber: number;
  readonly receiverLocationId: string | null;
  readonly decisions: readonly { readonly part: string; readonly decision: ConsentDecision['decision'] }[];
  readonly decidedOn: string;
  readonly channel: ConsentChannel;
  readonly scanId?: string;
}

/** Decisions of parents. Rows are only ever added. */
@Injectable()
export class ConsentDecisions {
  async add(tx: Transaction, found: NewDecisions, { at, name }: SavedBy): Promise<void> {
    await tx.execute(
      `INSERT INTO consent_decision (handover_id, guardian_id, guardian_name, version_number, receiver_location_id, decided_on,
         channel, scan_id, recorded_at, recorded_by, recorded_by_name, part_id, decision)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8::uuid, $9, $10, $11, part, decision
       FROM unnest($12::text[], $13::text[]) AS each (part, decision)`,
      [
        ...[found.handoverId, found.guardianId, found.guardianName, found.versionNumber, found.receiverLocationId],
        ...[found.decidedOn, found.channel, found.scanId ?? null, at, tx.actor.personId, name],
        ...[found.decisions.map(({ part }) => part), found.decisions.map(({ decision }) => decision)],
      ],
    );
  }

  /** In the order in which they were recorded. */
  async ofHandover(tx: Transaction, handoverId: string): Promise<DecisionRow[]> {
    return tx.query<DecisionRow>(
      `SELECT seq::int AS seq, guardian_id AS "guardianId", guardian_name AS "guardianName",
         version_number AS "versionNumber", receiver_location_id AS "receiverLocationId", part_id AS "partId", decision,
         decided_on AS "decidedOn", channel, scan_id AS "scanId", recorded_at AS "recordedAt", recorded_by_name AS "recordedByName"
       FROM consent_decision WHERE handover_id = $1 ORDER BY seq`,
      [handoverId],
    );
  }
}
