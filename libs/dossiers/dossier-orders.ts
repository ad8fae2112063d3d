import { createHash } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import { Outbox } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierItem, DossierRow } from './data/dossier-row.js';
import { DossiersRepository } from './data/dossiers.repository.js';
import { type PaperKind, mostAnHour, mostWaiting } from './domain/index.js';
import { notFailed, tooManyAnHour, tooManyWaiting } from './dossier-refusals.js';
import { makeDossier } from './jobs/make-dossier.job.js';

const hourMs = 3_600_000;

/** Puts the making of a PDF in the outbox, within limits, for whoever the transaction is of. */
@Injectable()
export class DossierOrders {
  constructor(
    private readonly dossiers: DossiersRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The same wish twice is one PDF. @throws too-many */
  async order(tx: Transaction, kind: PaperKind, items: readonly DossierItem[]): Promise<DossierRow> {
    const wish = wishHash(kind, items);
    const same = await this.dossiers.beingMade(tx, wish);
    if (same) return same;
    await this.withinLimits(tx);
    const id = await this.dossiers.newId(tx);
    const added = await this.dossiers.add(tx, { id, kind, items, askedAt: this.clock.now(), wish });
    if (!added) return presentRow(await this.dossiers.beingMade(tx, wish));
    await this.outbox.add(tx, makeDossier, { dossierId: id });
    const detail = { kind, children: items.length };
    await this.audit.record(tx, { action: 'dossier.asked', objectKind: 'dossier', objectId: id, detail });
    return this.own(tx, id);
  }

  /** One that failed is made again. @throws conflict when it did not fail */
  async again(tx: Transaction, id: string): Promise<DossierRow> {
    await this.own(tx, id);
    await this.withinLimits(tx);
    if (!(await this.dossiers.again(tx, id))) throw notFailed();
    await this.outbox.add(tx, makeDossier, { dossierId: id });
    await this.audit.record(tx, { action: 'dossier.asked-again', objectKind: 'dossier', objectId: id });
    return this.own(tx, id);
  }

  /** The latest first. */
  recent(tx: Transaction): Promise<DossierRow[]> {
    return this.dossiers.recent(tx);
  }

  async own(tx: Transaction, id: string): Promise<DossierRow> {
    return presentRow(await this.dossiers.find(tx, id));
  }

  private async withinLimits(tx: Transaction): Promise<void> {
    const { waiting, lastHour } = await this.dossiers.load(tx, new Date(this.clock.now().getTime() - hourMs));
    if (waiting >= mostWaiting) throw tooManyWaiting();
    if (lastHour >= mostAnHour) throw tooManyAnHour();
  }
}

/** The same children in another order are the same wish. */
const wishHash = (kind: PaperKind, items: readonly DossierItem[]): string =>
  createHash('sha256')
    .update([kind, ...items.map(({ id }) => id).sort()].join(' '))
    .digest('hex');

function presentRow(row: DossierRow | undefined): DossierRow {
  if (!row) throw notFound('dossier.not-found');
  return row;
}
