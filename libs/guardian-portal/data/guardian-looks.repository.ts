import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

/** That somebody in a role read it on a day. */
export interface LookRow {
  readonly role: string;
  /** at the school that it was sent to, or at the preschool */
  readonly atSchool: boolean;
  readonly lastAt: Date;
  readonly times: number;
}

const most = 200;

/** Who looked, out of the log: by role and by day, never by name. Row-level security says about which handover may be asked. */
@Injectable()
export class GuardianLooks {
  async ofHandover(tx: Transaction, handoverId: string): Promise<LookRow[]> {
    return tx.query<LookRow>(
      `WITH object AS (
         SELECT 'handover' AS kind, h.id::text AS id FROM handover h WHERE h.id = $1
         UNION ALL SELECT 'release', r.id::text FROM handover_release r WHERE r.handover_id = $1)
       SELECT e.actor_role AS role, o.kind = 'release' AS "atSchool", max(e.occurred_at) AS "lastAt", count(*)::int AS times
       FROM object o JOIN audit_event e ON e.object_kind = o.kind AND e.object_id = o.id
       WHERE e.action IN ('handover.read', 'received-handover.read') AND e.result = 'done'
       GROUP BY e.actor_role, o.kind, (e.occurred_at AT TIME ZONE 'Europe/Amsterdam')::date
       ORDER BY 3 DESC LIMIT ${most}`,
      [handoverId],
    );
  }
}
