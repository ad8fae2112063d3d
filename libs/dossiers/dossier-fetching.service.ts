import { createHash } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, localDateOf, notFound } from '#libs/platform/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierRow, Gone } from './data/dossier-row.js';
import { DossiersRepository } from './data/dossiers.repository.js';
import { dossierFileName } from './domain/index.js';
import { DossierRights } from './dossier-rights.js';
import { isGone, notReady } from './dossier-refusals.js';
import { documentPlace } from './seal-place.js';

export interface FetchedDossier {
  readonly fileName: string;
  readonly pdf: Buffer;
}

/** Fetching a PDF is an audited act: the rows in the log stand before the first byte leaves, or nothing leaves. */
@Injectable()
export class DossierFetching {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dossiers: DossiersRepository,
    private readonly rights: DossierRights,
    private readonly sealer: Sealer,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws conflict when it is not ready, or when something in it may not be read any more: then it goes for good */
  async fetch(actor: Actor, id: string): Promise<FetchedDossier> {
    const fetched = await this.unitOfWork.run(actor, async (tx) => {
      const row = await this.dossiers.find(tx, id);
      if (!row) throw notFound('dossier.not-found');
      if (row.state === 'gone') return { because: row.goneBecause ?? 'shut', on: row.goneOn } as const;
      const sealed = await this.dossiers.document(tx, id);
      if (!sealed) throw notReady();
      const gone = await this.rights.gone(tx, row);
      if (gone) return this.clear(tx, id, gone);
      const pdf = this.opened(sealed, row);
      await this.record(tx, row);
      return { pdf, fileName: dossierFileName(row.kind, row.total, localDateOf(row.askedAt)) };
    });
    if ('because' in fetched) throw isGone(fetched);
    return fetched;
  }

  /** In the transaction that commits: what was taken back does not come back with a second attempt. */
  private async clear(tx: Transaction, id: string, gone: Gone): Promise<Gone> {
    await this.dossiers.clear(tx, id, gone);
    const detail = { because: gone.because };
    await this.audit.record(tx, { action: 'dossier.cleared', objectKind: 'dossier', objectId: id, detail });
    return gone;
  }

  private opened(sealed: Buffer, { id, fileSha256 }: DossierRow): Buffer {
    const pdf = this.sealer.open(sealed, documentPlace(id));
    if (createHash('sha256').update(pdf).digest('hex') !== fileSha256) throw new Error('A dossier has changed');
    return pdf;
  }

  private async record(tx: Transaction, { id, kind, items, fileSha256 }: DossierRow): Promise<void> {
    const printed = items.filter(({ leftOut }) => !leftOut).length;
    await this.dossiers.markFetched(tx, id, this.clock.now());
    await this.rights.fetched(tx, { kind, items }, { dossierId: id, print: kind, sha256: fileSha256 ?? '' });
    await this.audit.record(tx, {
      action: `dossier.fetched${kind === 'restricted' ? '-restricted' : ''}`,
      ...{ objectKind: 'dossier', objectId: id, detail: { children: printed } },
    });
  }
}
