import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';

export interface CodeRow {
  readonly id: string;
  readonly salt: string;
  readonly madeAt: Date;
  readonly guesses: number;
  readonly usedAt: Date | null;
}

interface NewCode {
  readonly id: string;
  readonly invitationId: string;
  readonly addressHash: string;
  readonly salt: string;
}

/** Codes by mail. The code itself is nowhere. */
@Injectable()
export class GuardianCodes {
  async add(tx: Transaction, { id, invitationId, addressHash, salt }: NewCode, at: Date): Promise<void> {
    await tx.execute(
      'INSERT INTO guardian_code (id, invitation_id, address_hash, salt, made_at) VALUES ($1, $2, $3, $4, $5)',
      [id, invitationId, addressHash, salt, at],
    );
  }

  /** When codes were made since then, for this link and for this mailbox. */
  async madeSince(
    tx: Transaction,
    { id, addressHash }: { readonly id: string; readonly addressHash: string },
    since: Date,
  ): Promise<{ ofLink: Date[]; ofAddress: Date[] }> {
    const rows = await tx.query<{ madeAt: Date; ofLink: boolean }>(
      `SELECT made_at AS "madeAt", invitation_id = $1 AS "ofLink" FROM guardian_code
       WHERE (invitation_id = $1 OR address_hash = $2) AND made_at > $3`,
      [id, addressHash, since],
    );
    const moments = (some: typeof rows): Date[] => some.map(({ madeAt }) => madeAt);
    return { ofLink: moments(rows.filter(({ ofLink }) => ofLink)), ofAddress: moments(rows) };
  }

  /** Only the last one counts: a new code ends the one before. */
  async last(tx: Transaction, invitationId: string): Promise<CodeRow | undefined> {
    const [row] = await tx.query<CodeRow>(
      `SELECT id, salt, made_at AS "madeAt", guesses, used_at AS "usedAt" FROM guardian_code
       WHERE invitation_id = $1 ORDER BY made_at DESC, id DESC LIMIT 1 FOR UPDATE`,
      [invitationId],
    );
    return row;
  }

  async guessed(tx: Transaction, id: string, usedAt: Date | null): Promise<void> {
    await tx.execute('UPDATE guardian_code SET guesses = guesses + 1, used_at = $2 WHERE id = $1', [id, usedAt]);
  }
}
