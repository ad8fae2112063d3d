import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { isReadable, receiverRoles, senderRoles } from '../domain/index.js';
import { type ReleaseRow, releaseColumns } from './release-row.js';

/** A part that may stand on paper for whoever asks. */
export interface PrintablePartRow {
  readonly releaseId: string;
  readonly partId: string;
  readonly restricted: boolean;
}

/** What went to schools, as it is printed: by either side, and by the worker in their name. */
@Injectable()
export class PrintedReleases {
  /** Those among these that went to the own school, or from the own preschool; also what was shut since. */
  async inSight(tx: Transaction, ids: readonly string[]): Promise<ReleaseRow[]> {
    return tx.query<ReleaseRow>(
      `SELECT ${releaseColumns} FROM handover_release r WHERE r.id = ANY ($1::uuid[]) AND ${scopeOf(tx.actor, '$2')}`,
      [ids, tx.actor.locationIds],
    );
  }

  /** Those of them that can be read now. */
  async readable(tx: Transaction, ids: readonly string[]): Promise<ReleaseRow[]> {
    return (await this.inSight(tx, ids)).filter(({ state }) => isReadable(state));
  }

  /** Row-level security leaves out what this role may not read; without content. */
  async parts(tx: Transaction, releaseIds: readonly string[]): Promise<PrintablePartRow[]> {
    return tx.query<PrintablePartRow>(
      `SELECT release_id AS "releaseId", part_id AS "partId", restricted FROM handover_release_part
       WHERE release_id = ANY ($1::uuid[])`,
      [releaseIds],
    );
  }
}

/** The first line; row-level security is the second. */
function scopeOf({ reach, role }: Actor, places: string): string {
  const has = (roles: readonly string[]): boolean => reach === 'locations' && roles.includes(role);
  if (has(receiverRoles)) return `r.receiver_location_id = ANY (${places}::uuid[])`;
  if (has(senderRoles)) return `r.sender_location_id = ANY (${places}::uuid[])`;
  return reach === 'system' ? `${places}::uuid[] IS NOT NULL` : `${places}::uuid[] IS NULL`;
}
