import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import type { GuardianSelf } from '#libs/handovers/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianStanding } from './data/guardian-standing.repository.js';

/** Who the parent behind a session is now; asked in every transaction, because authority may end at any moment. */
@Injectable()
export class LinkHolders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standing: GuardianStanding,
    private readonly clock: Clock,
  ) {}

  /** @throws not-found when the link leads nowhere any more */
  async self(tx: Transaction): Promise<GuardianSelf> {
    const row = await this.standing.own(tx, this.clock.now());
    if (!row) throw notFound('guardian.link-ended', 'Deze link werkt niet meer. Vraag de voorschool om een nieuwe.');
    return row;
  }

  async leadsSomewhere(actor: Actor): Promise<boolean> {
    return this.unitOfWork.read(actor, async (tx) => (await this.standing.own(tx, this.clock.now())) !== undefined);
  }
}
