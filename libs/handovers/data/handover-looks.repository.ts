import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { LookKind } from '../domain/index.js';

/** That somebody in a role looked at it on a day. */
export interface LookRow {
  readonly kind: LookKind;
  readonly role: string;
  /** at the school that it was sent to, or at the preschool */
  readonly atSchool: boolean;
  readonly lastAt: Date;
  readonly times: number;
}

const most = 200;
const byStaff = {
  'handover.read': 'read',
  'received-handover.read': 'read',
  'handover.file-read': 'file-read',
  'received-handover.file-read': 'file-read',
} as const;
const byGuardians = { 'handover.guardian-read': 'read', 'handover.guardian-file-read': 'file-read' } as const;

/** Who looked, out of the log: by role and by day, never by name. Row-level security says about which handover may be asked. */
@Injectable()
export class HandoverLooks {
  /** By whoever works at the preschool or at the school. */
  ofStaff(tx: Transaction, handoverId: string): Promise<LookRow[]> {
    return this.of(tx, handoverId, byStaff);
  }

  /** By parents as well: for the preschool, never for a parent, to whom the other one is nobody's business. */
  ofAll(tx: Transaction, handoverId: string): Promise<LookRow[]> {
    return this.of(tx, handoverId, { ...byStaff, ...byGuardians });
  }

  /** When the mail about what was sent went to the school. */
  async delivered(tx: Transaction, handoverId: string): Promise<Date[]> {
    const rows = await tx.query<{ sentAt: Date }>(
      `SELECT sent_at AS "sentAt" FROM handover_notice WHERE handover_id = $1 AND kind = 'received' AND sent_at IS NOT NULL`,
      [handoverId],
    );
    return rows.map(({ sentAt }) => sentAt);
  }

  private async of(
    tx: Transaction,
    handoverId: string,
    actions: Readonly<Record<string, LookKind>>,
  ): Promise<LookRow[]> {
    const names = Object.keys(actions);
    return tx.query<LookRow>(
      `WITH object AS (
         SELECT 'handover' AS kind, h.id::text AS id FROM handover h WHERE h.id = $1
         UNION ALL SELECT 'release', r.id::text FROM handover_release r WHERE r.handover_id = $1)
       SELECT a.kind, e.actor_role AS role, o.kind = 'release' AS "atSchool", max(e.occurred_at) AS "lastAt",
         count(*)::int AS times
       FROM object o JOIN audit_event e ON e.object_kind = o.kind AND e.object_id = o.id
       JOIN unnest($2::text[], $3::text[]) AS a (action, kind) ON a.action = e.action
       WHERE e.result = 'done'
       GROUP BY a.kind, e.actor_role, o.kind, (e.occurred_at AT TIME ZONE 'Europe/Amsterdam')::date
       ORDER BY 4 DESC LIMIT ${most}`,
      [handoverId, names, names.map((name) => actions[name])],
    );
  }
}
