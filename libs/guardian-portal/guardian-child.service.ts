import { UnitOfWork } from '#libs/database/index.js';
import {
  GuardianContents,
  GuardianOutcome,
  type GuardianRead,
  GuardianReading,
  type GuardianSelf,
  type GuardianSent,
  type GuardianView,
  type SharedOutcome,
} from '#libs/handovers/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianLooks, type LookRow } from './data/guardian-looks.repository.js';
import { inFamily } from './guardian-actor.js';
import { LinkHolders } from './link-holders.js';

/** How it stands, for one parent. */
export interface GuardianPage extends GuardianView, SharedOutcome {
  readonly self: GuardianSelf;
}

export type { LookRow };
export type Happened = Awaited<ReturnType<GuardianContents['happened']>>[number];

/** A parent looks at the handover of the own child. */
@Injectable()
export class GuardianChild {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holders: LinkHolders,
    private readonly reading: GuardianReading,
    private readonly contents: GuardianContents,
    private readonly outcome: GuardianOutcome,
    private readonly looks: GuardianLooks,
  ) {}

  /** What all parents decided together is weighed apart: of it only comes out whether it is stopped or may go. */
  async page(actor: Actor): Promise<GuardianPage> {
    const own = await this.unitOfWork.read(actor, async (tx) => {
      const self = await this.holders.self(tx);
      return { self, ...(await this.reading.view(tx, self)) };
    });
    const shared = await this.unitOfWork.read(inFamily(actor), (tx) => this.outcome.of(tx, own.self));
    return { ...own, ...shared };
  }

  async text(actor: Actor): Promise<GuardianRead> {
    return this.unitOfWork.run(actor, async (tx) => this.contents.text(tx, await this.holders.self(tx)));
  }

  async sent(actor: Actor): Promise<GuardianSent> {
    return this.unitOfWork.run(actor, async (tx) => this.contents.sent(tx, await this.holders.self(tx)));
  }

  /** Latest first. */
  async looked(actor: Actor): Promise<readonly LookRow[]> {
    return this.unitOfWork.read(actor, async (tx) =>
      this.looks.ofHandover(tx, (await this.holders.self(tx)).handoverId),
    );
  }

  async happened(actor: Actor): Promise<readonly Happened[]> {
    return this.unitOfWork.read(actor, async (tx) => this.contents.happened(tx, await this.holders.self(tx)));
  }
}
