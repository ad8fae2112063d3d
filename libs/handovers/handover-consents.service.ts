import { UnitOfWork } from '#libs/database/index.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters, type ConsentState } from './consent-matters.js';
import { ConsentRecording } from './consent-recording.js';
import { ConsentTexts } from './consent-texts.js';
import type { HandoverRow } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import type { ConsentRecord } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { notPresented, otherVersion, receiverUnknown } from './handover-refusals.js';

/** What is known of consent, with the parts that it is about. */
export interface ConsentView extends ConsentState {
  readonly handover: HandoverRow;
  readonly parts: FormDefinition['parts'];
}

/** What parents decided, as staff writes it down: spoken, or on paper. */
@Injectable()
export class HandoverConsents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly handovers: HandoversRepository,
    private readonly acts: HandoverActs,
    private readonly matters: ConsentMatters,
    private readonly texts: ConsentTexts,
    private readonly recording: ConsentRecording,
  ) {}

  async view(actor: Actor, id: string): Promise<ConsentView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const handover = await this.handovers.find(tx, id);
      if (!handover) throw notFound('handover.not-found');
      const definition = await this.texts.definitionOf(tx, handover);
      return { ...(await this.matters.of(tx, handover, definition)), handover, parts: definition.parts };
    });
  }

  /**
   * When nobody who decided allows anything, all that needed consent is destroyed at once.
   * @throws invalid with everything that is wrong; conflict when it is about a text or school that is past
   */
  async record(actor: Actor, id: string, record: ConsentRecord): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const { receiverLocationId, versionNumber, status } = handover;
      if (status !== 'presented') throw notPresented(status);
      if (record.version !== versionNumber) throw otherVersion(record.version, versionNumber);
      if (receiverLocationId === null) throw receiverUnknown();
      await this.recording.record(tx, { ...handover, receiverLocationId }, record, await this.acts.by(tx));
    });
  }
}
