import { createHash } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { HandoverPrints } from '#libs/handovers/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, invalid, notFound } from '#libs/platform/domain/index.js';
import { Outbox } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierItem, DossierRow } from './data/dossier-row.js';
import { DossiersRepository } from './data/dossiers.repository.js';
import { type DossierWish, mostAnHour, mostWaiting, wishFindings } from './domain/index.js';
import { notFailed, nothingToPrint, tooManyAnHour, tooManyWaiting } from './dossier-refusals.js';
import { makeDossier } from './jobs/make-dossier.job.js';

export type { DossierRow };
const hourMs = 3_600_000;

/** Asking for a PDF and following it. It is made by the worker; fetching it is a service of its own. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dossiers: DossiersRepository,
    private readonly prints: HandoverPrints,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * What whoever asks may read now is settled here, by row-level security; the worker only makes it. A child that cannot be
   * read is left out when there are more. The same wish twice is one PDF.
   * @throws not-found when nothing of it can be printed; too-many
   */
  async ask(actor: Actor, wish: DossierWish): Promise<DossierRow> {
    const findings = wishFindings(wish);
    if (findings.length > 0) throw invalid('dossier.invalid', findings);
    return this.unitOfWork.run(actor, async (tx) => {
      const items = await this.itemsOf(tx, wish);
      const hash = wishHash(wish);
      const same = await this.dossiers.beingMade(tx, hash);
      if (same) return same;
      await this.withinLimits(tx);
      const id = await this.dossiers.newId(tx);
      const added = await this.dossiers.add(tx, { id, kind: wish.kind, items, askedAt: this.clock.now(), wish: hash });
      if (!added) return present(await this.dossiers.beingMade(tx, hash));
      await this.outbox.add(tx, makeDossier, { dossierId: id });
      const detail = { kind: wish.kind, children: items.length };
      await this.audit.record(tx, { action: 'dossier.asked', objectKind: 'dossier', objectId: id, detail });
      return this.own(tx, id);
    });
  }

  /** One's own, the latest first. */
  recent(actor: Actor): Promise<DossierRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.dossiers.recent(tx));
  }

  find(actor: Actor, id: string): Promise<DossierRow> {
    return this.unitOfWork.read(actor, (tx) => this.own(tx, id));
  }

  /** One that failed is made again. @throws conflict when it did not fail */
  async retry(actor: Actor, id: string): Promise<DossierRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.own(tx, id);
      await this.withinLimits(tx);
      if (!(await this.dossiers.again(tx, id))) throw notFailed();
      await this.outbox.add(tx, makeDossier, { dossierId: id });
      await this.audit.record(tx, { action: 'dossier.asked-again', objectKind: 'dossier', objectId: id });
      return this.own(tx, id);
    });
  }

  /** What was shut since it came in stands in the list too, so that the PDF can say so by name. */
  private async itemsOf(tx: Transaction, { kind, ids }: DossierWish): Promise<DossierItem[]> {
    if (kind === 'concept') {
      const right = await this.prints.ofConcept(tx, ids[0] ?? '');
      return right ? [right] : refuse(nothingToPrint(kind));
    }
    const inSight = await this.prints.inSight(tx, ids);
    if (!ids.every((id) => inSight.has(id))) throw notFound('dossier.handover-not-found');
    const rights = await this.prints.ofReleases(tx, ids, kind);
    if (rights.length === 0) throw nothingToPrint(kind);
    const shut = ids.filter((id) => !rights.some((right) => right.id === id));
    return [...rights, ...shut.map((id) => ({ id, partIds: [], version: null, leftOut: 'shut' }) as const)];
  }

  private async withinLimits(tx: Transaction): Promise<void> {
    const { waiting, lastHour } = await this.dossiers.load(tx, new Date(this.clock.now().getTime() - hourMs));
    if (waiting >= mostWaiting) throw tooManyWaiting();
    if (lastHour >= mostAnHour) throw tooManyAnHour();
  }

  private async own(tx: Transaction, id: string): Promise<DossierRow> {
    return present(await this.dossiers.find(tx, id));
  }
}

/** The same children in another order are the same wish. */
const wishHash = ({ kind, ids }: DossierWish): string =>
  createHash('sha256')
    .update([kind, ...[...ids].sort()].join(' '))
    .digest('hex');

function present(row: DossierRow | undefined): DossierRow {
  if (!row) throw notFound('dossier.not-found');
  return row;
}

function refuse(error: Error): never {
  throw error;
}
