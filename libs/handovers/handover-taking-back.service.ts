import { UnitOfWork } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentWithdrawing, type WithdrawalRecord } from './consent-withdrawing.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { HandoverActs } from './handover-acts.js';

export type { WithdrawalRecord };

/** After sending: the sender takes it back to mend it, or writes down that a parent takes consent back. */
@Injectable()
export class HandoverTakingBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: HandoverActs,
    private readonly handovers: HandoversRepository,
    private readonly releases: HandoverReleases,
    private readonly withdrawing: ConsentWithdrawing,
  ) {}

  /** Back to writing: the text that goes next is another one, about which parents decide anew. */
  async recall(actor: Actor, id: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const status = this.acts.next(handover, 'recall');
      const release = await this.releases.lastSent(tx, id);
      const by = await this.acts.by(tx);
      await this.releases.settle(tx, release.id, 'recalled', by.at);
      await this.handovers.step(tx, id, { status }, by);
      const tell = [{ kind: 'recalled', locationId: release.receiverLocationId }] as const;
      await this.acts.record(tx, id, { kind: 'recalled', releaseId: release.id, note: reason, tell }, by);
    });
  }

  /** @throws invalid with everything that is wrong */
  async withdraw(actor: Actor, id: string, record: WithdrawalRecord): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      await this.withdrawing.withdraw(tx, handover, record, await this.acts.by(tx));
    });
  }
}
