import { UnitOfWork } from '#libs/database/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { FollowedTexts, type FollowedTimeline } from './followed-texts.js';
import type { GuardianText } from './guardian-texts.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverNoticePlanning } from './handover-notice-planning.js';
import { alreadyOpened, chasedToday } from './handover-refusals.js';
import type { OpenQuestion } from './question-texts.js';

export type { FollowedTimeline };
export type { LookRow } from './data/handover-looks.repository.js';

/** The sender follows what was sent: what happened, what the school asks, and a reminder when nobody opened it. */
@Injectable()
export class HandoverFollowing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handovers: HandoversRepository,
    private readonly releases: HandoverReleases,
    private readonly reading: FollowedTexts,
    private readonly notices: HandoverNoticePlanning,
    private readonly acts: HandoverActs,
  ) {}

  /** The reasons in it are words about a child: reading them is audited. */
  async events(actor: Actor, id: string): Promise<FollowedTimeline> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.handovers.find(tx, id))) throw notFound('handover.not-found');
      return this.reading.events(tx, id);
    });
  }

  async questions(actor: Actor, id: string): Promise<readonly OpenQuestion[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.handovers.find(tx, id))) throw notFound('handover.not-found');
      return this.reading.questions(tx, id);
    });
  }

  /** Of each parent the own words, by section. */
  async guardianWords(actor: Actor, id: string): Promise<readonly GuardianText[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.handovers.find(tx, id);
      if (!handover) throw notFound('handover.not-found');
      return this.reading.words(tx, handover);
    });
  }

  /** Once a day. @throws conflict when it was opened, or is not at a school */
  async chase(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.acts.lock(tx, id);
      const release = await this.releases.lockOpen(tx, id, 'full');
      if (release?.state !== 'open' || release.openedAt !== null) throw alreadyOpened();
      const by = await this.acts.by(tx);
      const key = `chase:${release.id}:${this.reading.today()}`;
      const { id: releaseId, receiverLocationId: locationId } = release;
      const notice = { key, kind: 'unopened', handoverId: id, releaseId, locationId } as const;
      if (!(await this.notices.plan(tx, notice, by.at))) throw chasedToday();
      await this.acts.record(tx, id, { kind: 'chased', releaseId }, by);
    });
  }
}
