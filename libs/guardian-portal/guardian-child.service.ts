import { UnitOfWork } from '#libs/database/index.js';
import {
  GuardianContents,
  type GuardianFile,
  GuardianFiles,
  GuardianOutcome,
  type GuardianRead,
  GuardianReading,
  type GuardianSelf,
  type GuardianSent,
  type GuardianView,
  HandoverLooks,
  type LookRow,
  type OwnDecision,
  type SharedOutcome,
} from '#libs/handovers/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import type { Download } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import { inFamily } from './guardian-actor.js';
import { LinkHolders } from './link-holders.js';

/** How it stands, for one parent. */
export interface GuardianPage extends GuardianView, SharedOutcome {
  readonly self: GuardianSelf;
  /** of each file with the text, in which section it is */
  readonly fileSections: readonly string[];
}

/** The files that belong to a text. */
export interface WithFiles {
  readonly files: readonly GuardianFile[];
}

export type { LookRow, OwnDecision };
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
    private readonly looks: HandoverLooks,
    private readonly files: GuardianFiles,
  ) {}

  /** What all parents decided together is weighed apart: of it only comes out whether it is stopped or may go. */
  async page(actor: Actor): Promise<GuardianPage> {
    const own = await this.unitOfWork.read(actor, async (tx) => {
      const self = await this.holders.self(tx);
      const fileSections = await this.files.sections(tx, self);
      return { self, fileSections, ...(await this.reading.view(tx, self)) };
    });
    const shared = await this.unitOfWork.read(inFamily(actor), (tx) => this.outcome.of(tx, own.self));
    return { ...own, ...shared };
  }

  async text(actor: Actor): Promise<GuardianRead & WithFiles> {
    return this.unitOfWork.run(actor, async (tx) => {
      const self = await this.holders.self(tx);
      return { ...(await this.contents.text(tx, self)), files: await this.files.withText(tx, self) };
    });
  }

  async sent(actor: Actor): Promise<GuardianSent & WithFiles> {
    return this.unitOfWork.run(actor, async (tx) => {
      const self = await this.holders.self(tx);
      return { ...(await this.contents.sent(tx, self)), files: await this.files.sent(tx, self) };
    });
  }

  async file(actor: Actor, attachmentId: string): Promise<Download> {
    return this.unitOfWork.run(actor, async (tx) => this.files.open(tx, await this.holders.self(tx), attachmentId));
  }

  /** Latest first. */
  async looked(actor: Actor): Promise<readonly LookRow[]> {
    return this.unitOfWork.read(actor, async (tx) => this.looks.ofStaff(tx, (await this.holders.self(tx)).handoverId));
  }

  /** What happened that a parent may know of, and what this parent decided. */
  async happened(
    actor: Actor,
  ): Promise<{ readonly events: readonly Happened[]; readonly decided: readonly OwnDecision[] }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const self = await this.holders.self(tx);
      return { events: await this.contents.happened(tx, self), decided: await this.reading.decided(tx, self) };
    });
  }
}
