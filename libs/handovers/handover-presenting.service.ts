import { UnitOfWork } from '#libs/database/index.js';
import { answersToSend } from '#libs/forms/domain/index.js';
import { type Actor, invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HandoversRepository } from './data/handovers.repository.js';
import { mayChooseReceiver } from './domain/index.js';
import { FollowedSteps } from './followed-steps.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverContents } from './handover-contents.js';
import { formIncomplete, receiverFixed } from './handover-refusals.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { PresentedTexts } from './presented-texts.js';

/** A text that lies before the parents. */
export interface PresentedVersion {
  readonly number: number;
  readonly sha256: string;
  readonly presentedAt: Date;
}

/** Laying a text before the parents, taking it back to write on, and choosing the school that it is for. */
@Injectable()
export class HandoverPresenting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: HandoverActs,
    private readonly handovers: HandoversRepository,
    private readonly texts: PresentedTexts,
    private readonly contents: HandoverContents,
    private readonly surroundings: HandoverSurroundings,
    private readonly followed: FollowedSteps,
  ) {}

  /**
   * Freezes the text as the next version: parents see the final text, and a change makes another version of it.
   * @throws invalid with all that staff must still fill in; conflict when it is no draft
   */
  async present(actor: Actor, id: string): Promise<PresentedVersion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const status = this.acts.next(handover, 'present');
      const { version, answers, findings } = await this.contents.of(tx, handover);
      const byStaff = version.definition.sections.filter(({ writer }) => writer === 'staff').map((each) => each.id);
      const missing = findings.filter(({ section }) => byStaff.includes(section));
      if (missing.length > 0) throw formIncomplete(missing);
      const number = handover.versionNumber + 1;
      const content = answersToSend(version.definition, answers);
      const by = await this.acts.by(tx);
      const sha256 = await this.texts.freeze(
        tx,
        { handoverId: id, number, definition: version.definition, content },
        by,
      );
      await this.handovers.step(tx, id, { status, versionNumber: number }, by);
      await this.followed.presented(tx, { ...handover, versionNumber: number }, by.at);
      await this.acts.record(tx, id, { kind: 'presented', detail: { version: number, sha256 } }, by);
      return { number, sha256, presentedAt: by.at };
    });
  }

  /** Back to writing. What parents decided was about the version that stays behind as history. */
  async revise(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const status = this.acts.next(handover, 'revise');
      const by = await this.acts.by(tx);
      await this.handovers.step(tx, id, { status }, by);
      await this.acts.record(tx, id, { kind: 'revised', detail: { version: handover.versionNumber } }, by);
    });
  }

  /**
   * Not knowing the school is normal: then the form is finished and held. Another school makes consent open again.
   * @param locationId null: not known (any more)
   */
  async chooseReceiver(actor: Actor, id: string, locationId: string | null): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      if (!mayChooseReceiver(handover.status)) throw receiverFixed(handover.status);
      if (handover.receiverLocationId === locationId) return;
      const school = locationId === null ? null : await this.surroundings.schoolToReceive(tx, locationId);
      if (school === undefined) throw invalid('handover.invalid', [noSuchSchool]);
      const by = await this.acts.by(tx);
      await this.handovers.setReceiver(tx, id, locationId, by);
      await this.followed.receiverChosen(tx, { ...handover, receiverLocationId: locationId }, by.at);
      const kind = locationId === null ? 'receiver-cleared' : 'receiver-chosen';
      const detail: Record<string, string> = locationId === null ? {} : { receiverLocationId: locationId };
      await this.acts.record(tx, id, { kind, detail, ...(school && { note: school.name }) }, by);
    });
  }
}

const noSuchSchool = {
  name: 'schoolLocationId',
  code: 'no-such-school',
  reason: 'Kies een basisschool of speciale school in deze gemeente die open is.',
};
