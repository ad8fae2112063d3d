import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentRecording } from './consent-recording.js';
import { ConsentWithdrawing } from './consent-withdrawing.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import {
  erasureUnconfirmed,
  newTextForParents,
  notForParentsNow,
  otherSchoolForParents,
  schoolUnknownForParents,
} from './guardian-refusals.js';
import { type GuardianSelf, GuardianSelves } from './guardian-self.js';

/** What a parent decided, and what stood on the screen then. */
export interface GuardianDecision {
  readonly version: number;
  readonly schoolLocationId: string;
  readonly decisions: readonly { readonly part: string; readonly decision: 'given' | 'refused' }[];
  /** was told that all will be destroyed, and wants that */
  readonly eraseConfirmed: boolean;
}

/** A parent decides alone: by the same rules as what staff writes down of a talk or a paper. */
@Injectable()
export class GuardianDeciding {
  constructor(
    private readonly selves: GuardianSelves,
    private readonly recording: ConsentRecording,
    private readonly withdrawing: ConsentWithdrawing,
    private readonly surroundings: HandoverSurroundings,
  ) {}

  /**
   * @returns whether all that needed consent was destroyed
   * @throws conflict when another text or another school lies before the parent than the one that stood on the screen
   */
  async decide(tx: Transaction, self: GuardianSelf, decision: GuardianDecision): Promise<boolean> {
    const { version, schoolLocationId, decisions, eraseConfirmed } = decision;
    const handover = await this.selves.lock(tx, self);
    const { status, versionNumber, receiverLocationId } = handover;
    if (status !== 'presented') throw notForParentsNow(status);
    if (version !== versionNumber) throw newTextForParents();
    if (receiverLocationId === null) throw schoolUnknownForParents();
    if (schoolLocationId !== receiverLocationId) throw otherSchoolForParents();
    const { own, shown } = await this.selves.by(tx, self);
    const record = { guardianId: self.guardianId, version, decisions, decidedOn: this.surroundings.today() };
    const portal = { ...record, channel: 'portal' } as const;
    const erased = await this.recording.record(tx, { ...handover, receiverLocationId }, portal, own, shown);
    // Thrown, so that nothing of it remains: what would be destroyed is known only once it is weighed.
    if (erased && !eraseConfirmed) throw erasureUnconfirmed();
    return erased;
  }

  async withdraw(tx: Transaction, self: GuardianSelf): Promise<void> {
    const handover = await this.selves.lock(tx, self);
    if (!['sent', 'accepted', 'returned'].includes(handover.status)) throw notForParentsNow(handover.status);
    const { own, shown } = await this.selves.by(tx, self);
    const { guardianId } = self;
    const record = { guardianId, withdrawnOn: this.surroundings.today(), channel: 'portal' } as const;
    await this.withdrawing.withdraw(tx, handover, record, own, shown);
  }
}
