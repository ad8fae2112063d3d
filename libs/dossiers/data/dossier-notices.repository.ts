import type { Transaction } from '#libs/database/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';

/** A PDF to tell about, with where whoever asked can be mailed. */
export interface DossierToTell {
  readonly organisationName: string;
  /** absent: does not work there in that role any more, or has no address */
  readonly address: string | null;
}

const addressOf = `(SELECT p.email FROM person p
  JOIN membership m ON m.person_id = p.id AND m.organisation_id = d.organisation_id AND m.role = d.person_role
    AND m.started_on <= $2 AND (m.ended_on IS NULL OR m.ended_on > $2)
  WHERE p.id = d.person_id AND p.status = 'active' LIMIT 1)`;

/** Mails that a PDF is ready, each once. */
@Injectable()
export class DossierNotices {
  /** Undefined when it was told, fetched or removed already. */
  async toTell(tx: Transaction, id: string, today: LocalDate): Promise<DossierToTell | undefined> {
    const [row] = await tx.query<DossierToTell>(
      `SELECT o.name AS "organisationName", ${addressOf} AS address
       FROM dossier d JOIN organisation o ON o.id = d.organisation_id
       WHERE d.id = $1 AND d.state = 'ready' AND d.told_at IS NULL AND d.fetched_at IS NULL`,
      [id, today],
    );
    return row;
  }

  async told(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.execute('UPDATE dossier SET told_at = $2, telling_failed = NULL WHERE id = $1', [id, at]);
  }

  async failed(tx: Transaction, id: string, code: string): Promise<void> {
    await tx.execute('UPDATE dossier SET telling_failed = $2 WHERE id = $1', [id, code]);
  }
}
