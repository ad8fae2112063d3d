import type { Transaction } from '#libs/database/index.js';
import { addressHash } from '#libs/platform/mail/index.js';
import { Injectable } from '@nestjs/common';
import { type InvitationRow, invitationColumns } from './guardian-invitation-row.js';

export interface NewInvitation extends Pick<
  InvitationRow,
  'id' | 'handoverId' | 'regionId' | 'guardianId' | 'guardianName' | 'salt' | 'createdAt' | 'expiresAt'
> {
  readonly sharesName: boolean;
  /** only its hash is kept */
  readonly address: string;
  readonly tokenHash: string;
}

/** An invitation with how the mail about it went. */
export interface FollowedInvitation extends InvitationRow {
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
}

/** Links of parents. */
@Injectable()
export class GuardianInvitations {
  async add(tx: Transaction, one: NewInvitation): Promise<void> {
    await tx.execute(
      `INSERT INTO guardian_invitation (id, handover_id, region_id, guardian_id, guardian_name, shares_name, address_hash, salt,
         token_hash, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, ${addressHash('$7')}, $8, $9, $10, $11)`,
      [
        ...[one.id, one.handoverId, one.regionId, one.guardianId, one.guardianName, one.sharesName, one.address],
        ...[one.salt, one.tokenHash, one.createdAt, one.expiresAt],
      ],
    );
  }

  /** All that were ever made for a handover, the latest first, with how the last mail about each went. */
  async ofHandover(tx: Transaction, handoverId: string): Promise<FollowedInvitation[]> {
    return tx.query<FollowedInvitation>(
      `SELECT ${invitationColumns}, m.sent_at AS "sentAt", m.failed_at AS "failedAt"
       FROM guardian_invitation i LEFT JOIN LATERAL (
         SELECT sent_at, failed_at FROM guardian_mail WHERE invitation_id = i.id AND kind <> 'code'
         ORDER BY planned_at DESC, id DESC LIMIT 1) m ON true
       WHERE i.handover_id = $1 ORDER BY i.created_at DESC, i.id DESC`,
      [handoverId],
    );
  }

  /** Whether this link is for that address. */
  async isFor(tx: Transaction, id: string, address: string): Promise<boolean> {
    const [row] = await tx.query<{ same: boolean }>(
      `SELECT address_hash = ${addressHash('$2')} AS same FROM guardian_invitation WHERE id = $1`,
      [id, address],
    );
    return row?.same ?? false;
  }

  async byToken(tx: Transaction, tokenHash: string): Promise<InvitationRow | undefined> {
    const sql = `SELECT ${invitationColumns} FROM guardian_invitation i WHERE i.token_hash = $1`;
    const [row] = await tx.query<InvitationRow>(sql, [tokenHash]);
    return row;
  }

  /** So that two requests at the same moment count each other. */
  async lock(tx: Transaction, id: string): Promise<InvitationRow | undefined> {
    const sql = `SELECT ${invitationColumns} FROM guardian_invitation i WHERE i.id = $1 AND i.ended_at IS NULL FOR UPDATE`;
    const [row] = await tx.query<InvitationRow>(sql, [id]);
    return row;
  }

  async markOpened(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE guardian_invitation SET opened_at = coalesce(opened_at, $2) WHERE id = $1', [id, at]);
  }

  /** The link is dead from now on, and whoever is in by it is out. */
  async end(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('DELETE FROM guardian_session WHERE invitation_id = $1', [id]);
    await tx.execute('UPDATE guardian_invitation SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [id, at]);
  }
}
