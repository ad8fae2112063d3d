import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { addressHash } from '#libs/platform/mail/index.js';
import { Injectable } from '@nestjs/common';
import type { GuardianMailKind } from '../domain/index.js';

export interface NewGuardianMail {
  readonly key: string;
  readonly kind: GuardianMailKind;
  readonly invitationId: string;
  readonly codeId?: string;
}

/** A mail to send, with what decides whether it still makes sense. */
export interface GuardianMailToSend {
  readonly kind: GuardianMailKind;
  readonly invitationId: string;
  readonly salt: string;
  readonly linkEndsAt: Date;
  readonly ended: boolean;
  readonly status: string;
  readonly preschoolName: string;
  /** absent when this parent is gone, or has another address now */
  readonly address: string | null;
  readonly decided: boolean;
  readonly code: { readonly id: string; readonly salt: string; readonly madeAt: string } | null;
}

// Decided: about the text and the school of now. By name as well, because rows of parents are written anew.
const decided = `EXISTS (SELECT FROM consent_decision d WHERE d.handover_id = h.id
  AND d.version_number = h.version_number AND d.receiver_location_id = h.receiver_location_id
  AND (d.guardian_id = i.guardian_id OR (d.guardian_name = i.guardian_name AND NOT i.shares_name)))`;

/** Mails to parents, each once. */
@Injectable()
export class GuardianMails {
  /** @returns its id; undefined when there is one with this key already */
  async plan(tx: Transaction, mail: NewGuardianMail, at: Date): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO guardian_mail (id, mail_key, kind, invitation_id, code_id, planned_at)
       VALUES (uuidv7(), $1, $2, $3, $4, $5) ON CONFLICT ON CONSTRAINT guardian_mail_once DO NOTHING RETURNING id`,
      [mail.key, mail.kind, mail.invitationId, mail.codeId ?? null, at],
    );
    return row?.id;
  }

  /** Undefined when it was sent already. */
  async toSend(tx: Transaction, id: string): Promise<GuardianMailToSend | undefined> {
    const [row] = await tx.query<GuardianMailToSend>(
      `SELECT m.kind, i.id AS "invitationId", i.salt, i.expires_at AS "linkEndsAt", i.ended_at IS NOT NULL AS ended, h.status,
         l.name AS "preschoolName", ${decided} AS decided,
         (SELECT g.email FROM guardian g WHERE g.pupil_id = h.pupil_id AND g.has_authority
            AND ${addressHash('g.email')} = i.address_hash
            AND (g.id = i.guardian_id OR (g.name = i.guardian_name AND NOT i.shares_name)) LIMIT 1) AS address,
         CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('id', c.id, 'salt', c.salt, 'madeAt', c.made_at) END AS code
       FROM guardian_mail m JOIN guardian_invitation i ON i.id = m.invitation_id JOIN handover h ON h.id = i.handover_id
       JOIN location l ON l.id = h.sender_location_id LEFT JOIN guardian_code c ON c.id = m.code_id
       WHERE m.id = $1 AND m.sent_at IS NULL`,
      [id],
    );
    return row;
  }

  async sent(tx: Transaction, id: string, at: Date): Promise<void> {
    const sql = 'UPDATE guardian_mail SET sent_at = $2, failed_at = NULL, failure = NULL WHERE id = $1';
    await tx.execute(sql, [id, at]);
  }

  async failed(tx: Transaction, id: string, code: string, at: Date): Promise<void> {
    await tx.execute('UPDATE guardian_mail SET failed_at = $2, failure = $3 WHERE id = $1', [id, at, code]);
  }

  /** Parents who did not decide about a text that lay before them on or before that day, and were not reminded of it. */
  async waiting(
    tx: Transaction,
    { days, presentedBy, presentedAfter }: { days: number; presentedBy: LocalDate; presentedAfter: LocalDate },
    most: number,
  ): Promise<{ invitationId: string; versionNumber: number }[]> {
    return tx.query(
      `SELECT i.id AS "invitationId", h.version_number AS "versionNumber"
       FROM guardian_invitation i JOIN handover h ON h.id = i.handover_id AND h.status = 'presented'
         AND h.receiver_location_id IS NOT NULL
       JOIN handover_version v ON v.handover_id = h.id AND v.number = h.version_number
         AND v.presented_on <= $2 AND v.presented_on > $3
       WHERE i.ended_at IS NULL AND NOT ${decided}
         AND NOT EXISTS (SELECT FROM guardian_mail m WHERE m.mail_key = concat_ws(':', 'waiting', i.id, h.version_number, $1::text))
       ORDER BY v.presented_on, i.id LIMIT $4`,
      [String(days), presentedBy, presentedAfter, most],
    );
  }
}
