import type { Transaction } from '#libs/database/index.js';
import { addressHash } from '#libs/platform/mail/index.js';
import { Injectable } from '@nestjs/common';

/** The parent behind a link, as long as that link leads somewhere. */
export interface StandingRow {
  readonly invitationId: string;
  readonly handoverId: string;
  readonly guardianId: string;
  readonly knownAs: string;
  readonly name: string;
}

/** What a link leads to now. */
@Injectable()
export class GuardianStanding {
  /**
   * Nothing when the link has ended or run out, the handover is closed or refused, or this parent is gone, has no authority any
   * more or another address. The actor is that parent: the database shows the own rows only.
   */
  async own(tx: Transaction, now: Date): Promise<StandingRow | undefined> {
    const [row] = await tx.query<StandingRow>(
      `SELECT i.id AS "invitationId", i.handover_id AS "handoverId", g.id AS "guardianId", i.guardian_id AS "knownAs", g.name
       FROM guardian_invitation i JOIN handover h ON h.id = i.handover_id AND h.status NOT IN ('closed', 'refused')
       JOIN guardian g ON g.pupil_id = h.pupil_id AND g.has_authority AND app_is_own_guardian(g.id, g.name)
         AND ${addressHash('g.email')} = i.address_hash
       WHERE i.id = app_person() AND i.ended_at IS NULL AND i.expires_at > $1
       ORDER BY g.id = i.guardian_id DESC LIMIT 1`,
      [now],
    );
    return row;
  }
}
