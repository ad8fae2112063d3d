import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters } from './consent-matters.js';
import { ConsentTexts } from './consent-texts.js';
import { type GuardianSelf, GuardianSelves } from './guardian-self.js';

/** What follows from what all parents decided together, as far as each of them may know it. */
export interface SharedOutcome {
  /** somebody objects to everything: nothing is sent. Who that is, is between that parent and the preschool. */
  readonly stopped: boolean;
  /** all that is needed is there: the preschool may send */
  readonly mayGo: boolean;
}

@Injectable()
export class GuardianOutcome {
  constructor(
    private readonly selves: GuardianSelves,
    private readonly matters: ConsentMatters,
    private readonly texts: ConsentTexts,
  ) {}

  /** Weighs what all parents decided, so the actor has the reach `own-family`; of it only this comes out. */
  async of(tx: Transaction, self: GuardianSelf): Promise<SharedOutcome> {
    const handover = await this.selves.find(tx, self);
    const { outcome, needs } = await this.matters.of(tx, handover, await this.texts.definitionOf(tx, handover));
    return { stopped: outcome.objectors.length > 0, mayGo: handover.status === 'presented' && needs.length === 0 };
  }
}
