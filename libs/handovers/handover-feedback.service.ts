import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Actor, type LocalDate, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverFeedbacks } from './data/handover-feedbacks.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { ReceivedHandovers, type ReceivedRow } from './data/received-handovers.repository.js';
import type { PictureAnswer } from './domain/index.js';
import { FeedbackTexts, type OpenFeedback } from './feedback-texts.js';
import { HandoverActs } from './handover-acts.js';
import { copyShut, feedbackEarly, feedbackGiven, notNow } from './handover-refusals.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** A school tells the preschool, weeks later, whether the picture was right. With that the handover is over. */
@Injectable()
export class HandoverFeedback {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: HandoverActs,
    private readonly handovers: HandoversRepository,
    private readonly received: ReceivedHandovers,
    private readonly feedbacks: HandoverFeedbacks,
    private readonly texts: FeedbackTexts,
    private readonly surroundings: HandoverSurroundings,
  ) {}

  /** @throws conflict when it is too early, was given before, or the copy is shut */
  async give(
    actor: Actor,
    releaseId: string,
    { picture, words }: { readonly picture: PictureAnswer; readonly words: string | null },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { handover, release, givenOn } = await this.toGive(tx, releaseId);
      const by = await this.acts.by(tx);
      const sealed = words === null ? null : this.texts.seal(words, releaseId);
      if (!(await this.feedbacks.give(tx, { releaseId, picture, words: sealed, givenOn }, by))) throw feedbackGiven();
      await this.handovers.step(tx, handover.id, { status: this.acts.next(handover, 'close') }, by);
      const tell = [{ kind: 'closed', locationId: release.senderLocationId }] as const;
      await this.acts.record(tx, handover.id, { kind: 'closed', releaseId, detail: { picture }, tell }, by);
    });
  }

  /** For the school that gave it. */
  async ofRelease(actor: Actor, releaseId: string): Promise<OpenFeedback | undefined> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.received.find(tx, releaseId))) throw notFound('received-handover.not-found');
      return this.texts.read(tx, await this.feedbacks.ofRelease(tx, releaseId));
    });
  }

  /** For the preschool that it is meant for. */
  async ofHandover(actor: Actor, handoverId: string): Promise<OpenFeedback | undefined> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.handovers.find(tx, handoverId))) throw notFound('handover.not-found');
      return this.texts.read(tx, await this.feedbacks.ofHandover(tx, handoverId));
    });
  }

  /** The handover is locked before its copy, as by everybody; then what it is like now stays so. */
  private async toGive(
    tx: Transaction,
    releaseId: string,
  ): Promise<{ handover: HandoverRow; release: ReceivedRow; givenOn: LocalDate }> {
    const found = await this.received.find(tx, releaseId);
    if (!found) throw notFound('received-handover.not-found');
    const handover = await this.handovers.lockReceived(tx, found.handoverId);
    const release = (await this.received.findToChange(tx, releaseId)) ?? found;
    if (release.hasFeedback) throw feedbackGiven();
    if (release.state === 'open') throw notNow('close', 'sent');
    if (!handover || release.state !== 'accepted') throw copyShut();
    const givenOn = this.surroundings.today();
    const { feedbackDueOn } = release;
    if (feedbackDueOn === null || feedbackDueOn > givenOn) throw feedbackEarly(feedbackDueOn);
    return { handover, release, givenOn };
  }
}
