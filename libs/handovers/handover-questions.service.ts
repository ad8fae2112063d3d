import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Actor, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, answerPlace, questionPlace } from './content-seal.js';
import { HandoverQuestions } from './data/handover-questions.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { ReceivedHandovers } from './data/received-handovers.repository.js';
import { isReadable } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { alreadyAnswered, copyShut } from './handover-refusals.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** A question of the school, at the file itself; its words are in no mail. */
export interface QuestionDraft {
  readonly text: string;
  /** a question about a restricted part is as restricted as that part */
  readonly partId?: string;
}

@Injectable()
export class HandoverQuestioning {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: HandoverActs,
    private readonly received: ReceivedHandovers,
    private readonly releases: HandoverReleases,
    private readonly questions: HandoverQuestions,
    private readonly surroundings: HandoverSurroundings,
    private readonly seal: ContentSeal,
  ) {}

  /**
   * The same question by the same person that nobody answered yet is that question: a double click asks once.
   * @throws invalid when that part is not in what this person received
   */
  async ask(actor: Actor, releaseId: string, { text, partId }: QuestionDraft): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const release = await this.received.findToChange(tx, releaseId);
      if (!release) throw notFound('received-handover.not-found');
      if (!isReadable(release.state)) throw copyShut();
      const part = (await this.releases.parts(tx, releaseId)).find((each) => each.partId === partId);
      if (partId !== undefined && !part) throw invalid('received-handover.invalid', [noSuchPart]);
      const restricted = part?.restricted ?? false;
      const before = await this.sameBefore(tx, releaseId, { text, restricted });
      if (before !== undefined) return before;
      const id = await this.surroundings.newId(tx);
      const by = await this.acts.by(tx);
      const sealed = this.seal.seal(text, questionPlace(id));
      await this.questions.ask(tx, { id, releaseId, restricted, text: sealed }, by);
      await this.received.touch(tx, releaseId, by.at);
      await this.received.visit(tx, releaseId, by.at);
      const tell = [{ kind: 'asked', locationId: release.senderLocationId }] as const;
      await this.acts.record(
        tx,
        release.handoverId,
        { kind: 'asked', releaseId, tell, detail: { questionId: id } },
        by,
      );
      return id;
    });
  }

  /** Within the lock on the copy, so that of two at once the second finds the first. */
  private async sameBefore(
    tx: Transaction,
    releaseId: string,
    { text, restricted }: { readonly text: string; readonly restricted: boolean },
  ): Promise<string | undefined> {
    const waiting = await this.questions.waitingOf(tx, releaseId);
    const textOf = ({ id, question }: (typeof waiting)[number]) => this.seal.open<string>(question, questionPlace(id));
    return waiting.find((each) => each.restricted === restricted && textOf(each) === text)?.id;
  }

  /** @throws conflict when a colleague answered it before */
  async answer(actor: Actor, handoverId: string, questionId: string, text: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.acts.lock(tx, handoverId);
      const releaseId = await this.questions.releaseIdOf(tx, handoverId, questionId);
      const release = releaseId === undefined ? undefined : await this.releases.find(tx, handoverId, releaseId);
      if (!release) throw notFound('handover.question-not-found');
      const by = await this.acts.by(tx);
      const sealed = this.seal.seal(text, answerPlace(questionId));
      if (!(await this.questions.answer(tx, questionId, sealed, by))) throw alreadyAnswered();
      await this.releases.touch(tx, release.id, by.at);
      const tell = isReadable(release.state)
        ? ([{ kind: 'answered', locationId: release.receiverLocationId }] as const)
        : [];
      const act = { kind: 'answered', releaseId: release.id, detail: { questionId }, tell } as const;
      await this.acts.record(tx, handoverId, act, by);
    });
  }
}

const noSuchPart = {
  name: 'partId',
  code: 'no-such-part',
  reason: 'Dit deel zit niet in wat je kreeg. Kies een deel dat je ziet, of laat het leeg.',
};
