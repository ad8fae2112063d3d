import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

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
 * Asked by every request, before anybody is known: one prepared statement and no transaction. The database function takes
 * the reach it needs for the time of the call only. Nothing is kept in memory, so an ended session is out at once.
 */
@Injectable()
export class SessionLookupRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async find(referenceHash: string, today: string): Promise<SessionActorRow | undefined> {
    const text = `SELECT person_id, role, organisation_id, region_id, location_ids, last_seen_at, expires_at
      FROM session_actor($1, $2)`;
    const { rows } = await this.pool().query<SessionActorRow>({
      name: 'access-session-actor',
      text,
      values: [referenceHash, today],
    });
    return rows[0];
  }

  async touch(referenceHash: string, now: Date): Promise<void> {
    await this.pool().query('SELECT session_touch($1, $2)', [referenceHash, now]);
  }

  private pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}
