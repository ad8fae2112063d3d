import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { HandoverPrints } from '#libs/handovers/index.js';
import { type Actor, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierItem, DossierRow } from './data/dossier-row.js';
import { type DossierWish, wishFindings } from './domain/index.js';
import { DossierOrders } from './dossier-orders.js';
import { nothingToPrint } from './dossier-refusals.js';

export type { DossierRow };

/** Asking for a PDF and following it. It is made by the worker; fetching it is a service of its own. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly prints: HandoverPrints,
    private readonly orders: DossierOrders,
  ) {}

  /**
   * What whoever asks may read now is settled here, by row-level security; the worker only makes it. A child that cannot be
   * read is left out when there are more. The same wish twice is one PDF.
   * @throws not-found when nothing of it can be printed; too-many
   */
  async ask(actor: Actor, wish: DossierWish): Promise<DossierRow> {
    const findings = wishFindings(wish);
    if (findings.length > 0) throw invalid('dossier.invalid', findings);
    return this.unitOfWork.run(actor, async (tx) => this.orders.order(tx, wish.kind, await this.itemsOf(tx, wish)));
  }

  /** One's own, the latest first. */
  recent(actor: Actor): Promise<DossierRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.orders.recent(tx));
  }

  find(actor: Actor, id: string): Promise<DossierRow> {
    return this.unitOfWork.read(actor, (tx) => this.orders.own(tx, id));
  }

  /** One that failed is made again. @throws conflict when it did not fail */
  async retry(actor: Actor, id: string): Promise<DossierRow> {
    return this.unitOfWork.run(actor, (tx) => this.orders.again(tx, id));
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
}

function refuse(error: Error): never {
  throw error;
}
