import { UnitOfWork } from '#libs/database/index.js';
import { DossierFetching, type DossierRow, type FetchedDossier, GuardianDossiers } from '#libs/dossiers/index.js';
import type { GuardianPrintKind } from '#libs/handovers/domain/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { inFamily } from './guardian-actor.js';
import { LinkHolders } from './link-holders.js';

export type { DossierRow };

/** Copies that a parent takes along: made in the background, and of the link by which this parent came in. */
@Injectable()
export class GuardianPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holders: LinkHolders,
    private readonly dossiers: GuardianDossiers,
    private readonly fetching: DossierFetching,
  ) {}

  /** @throws conflict when there is nothing of this kind; too-many */
  ask(actor: Actor, kind: GuardianPrintKind): Promise<DossierRow> {
    return this.unitOfWork.run(actor, async (tx) => this.dossiers.ask(tx, await this.holders.self(tx), kind));
  }

  /** One's own, the latest first. */
  recent(actor: Actor): Promise<DossierRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.dossiers.recent(tx));
  }

  find(actor: Actor, id: string): Promise<DossierRow> {
    return this.unitOfWork.read(actor, (tx) => this.dossiers.find(tx, id));
  }

  again(actor: Actor, id: string): Promise<DossierRow> {
    return this.unitOfWork.run(actor, (tx) => this.dossiers.again(tx, id));
  }

  /** That a copy was taken is an event of the handover, which is written where the family is weighed. */
  fetch(actor: Actor, id: string): Promise<FetchedDossier> {
    return this.fetching.fetch(inFamily(actor), id);
  }
}
