import { type Actor, DomainError } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { forEach } from './batches.js';
import { type BatchItem, acceptObstacle } from './domain/index.js';
import { ReceivedHandoverActs } from './received-handover-acts.service.js';
import { ReceivedOutlines } from './received-outlines.js';

/** A school does the same for a whole class. */
@Injectable()
export class ReceivedBatches {
  constructor(
    private readonly acts: ReceivedHandoverActs,
    private readonly outlines: ReceivedOutlines,
  ) {}

  /** One with an open question, or with a restricted part that nobody read who may, is for a person to look at. */
  accept(actor: Actor, ids: readonly string[]): Promise<BatchItem[]> {
    return forEach(
      ids,
      async (id) => {
        const { release, hasRestrictedPart } = await this.outlines.of(actor, id);
        const { unanswered, openedByRole, state } = release;
        const obstacle = state === 'open' && acceptObstacle({ unanswered, openedByRole, hasRestrictedPart });
        if (obstacle) throw new DomainError('conflict', obstacle.code, obstacle.reason);
        await this.acts.accept(actor, id);
      },
      async (id) => ((await this.outlines.of(actor, id)).release.state === 'accepted' ? undefined : false),
    );
  }

  /** @param personId null: nobody in particular */
  assign(actor: Actor, ids: readonly string[], personId: string | null): Promise<BatchItem[]> {
    return forEach(ids, (id) => this.acts.assign(actor, id, personId));
  }
}
