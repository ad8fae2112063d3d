import { ReadConnections } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** What stands behind a session reference. */
export interface SessionActorRow {
  readonly person_id: string;
  readonly role: string;
  readonly organisation_id: string;
  readonly region_id: string;
  readonly location_ids: string[];
  readonly last_seen_at: Date;
  readonly expires_at: Date;
}

/**
 * Asked by every request, before anybody is known: one prepared statement and no transaction. The database function sees
 * more than its caller, and tells what stands behind one reference. Nothing is kept in memory, so an ended session is out
 * at once.
 */
@Injectable()
export class SessionLookupRepository {
  constructor(private readonly connections: ReadConnections) {}

  async find(referenceHash: string, today: string): Promise<SessionActorRow | undefined> {
    const text = `SELECT person_id, role, organisation_id, region_id, location_ids, last_seen_at, expires_at
      FROM session_actor($1, $2)`;
    const values = [referenceHash, today];
    const [row] = await this.connections.ask<SessionActorRow>({ name: 'access-session-actor', text, values });
    return row;
  }

  async touch(referenceHash: string, now: Date): Promise<void> {
    await this.connections.ask({ text: 'SELECT session_touch($1, $2)', values: [referenceHash, now] });
  }
}
