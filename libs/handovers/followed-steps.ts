import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { HandoverRow } from './data/handover-row.js';
import { HandoverFollower } from './handover-follower.js';

/** Says which steps concern the parents. */
@Injectable()
export class FollowedSteps {
  constructor(private readonly follower: HandoverFollower) {}

  presented(tx: Transaction, handover: HandoverRow, at: Date): Promise<void> {
    return this.follower.presented(tx, handover, at);
  }

  /** As long as nothing lies before the parents, the school is no matter of theirs. */
  async receiverChosen(tx: Transaction, handover: HandoverRow, at: Date): Promise<void> {
    const { status, receiverLocationId } = handover;
    if (status !== 'presented' || receiverLocationId === null) return;
    await this.follower.schoolChosen(tx, handover, receiverLocationId, at);
  }
}
