import type { Transaction } from '#libs/database/index.js';
import type { GuardianPrintKind } from '#libs/handovers/domain/index.js';
import { GuardianPrints, type GuardianSelf } from '#libs/handovers/index.js';
import { Injectable } from '@nestjs/common';
import type { DossierRow } from './data/dossier-row.js';
import { DossierOrders } from './dossier-orders.js';
import { nothingToCopy } from './dossier-refusals.js';

/** Copies of a parent, made by the same engine as those of staff. Whoever calls this knows which parent asks. */
@Injectable()
export class GuardianDossiers {
  constructor(
    private readonly prints: GuardianPrints,
    private readonly orders: DossierOrders,
  ) {}

  /** @throws conflict when there is nothing of this kind */
  async ask(tx: Transaction, self: GuardianSelf, kind: GuardianPrintKind): Promise<DossierRow> {
    const right = await this.prints.of(tx, self, kind);
    if (!right) throw nothingToCopy(kind);
    return this.orders.order(tx, kind, [right]);
  }

  recent(tx: Transaction): Promise<DossierRow[]> {
    return this.orders.recent(tx);
  }

  find(tx: Transaction, id: string): Promise<DossierRow> {
    return this.orders.own(tx, id);
  }

  again(tx: Transaction, id: string): Promise<DossierRow> {
    return this.orders.again(tx, id);
  }
}
