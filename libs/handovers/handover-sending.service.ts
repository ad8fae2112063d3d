import { UnitOfWork } from '#libs/database/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters } from './consent-matters.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { FactsSending } from './facts-sending.js';
import { HandoverActs } from './handover-acts.js';
import { mayNotSend } from './handover-refusals.js';
import { PresentedTexts } from './presented-texts.js';
import { Releasing } from './releasing.js';

/** Sending to the school: what parents agreed to, and what goes by law. */
@Injectable()
export class HandoverSending {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: HandoverActs,
    private readonly handovers: HandoversRepository,
    private readonly matters: ConsentMatters,
    private readonly texts: PresentedTexts,
    private readonly releasing: Releasing,
    private readonly facts: FactsSending,
  ) {}

  /**
   * Only the version that lay before the parents goes, and of it only the parts that they agreed to for this school.
   * @returns the id of what went
   * @throws conflict with all that is still needed
   */
  async send(actor: Actor, id: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const status = this.acts.next(handover, 'send');
      const { definition, answers } = await this.texts.toSend(tx, handover);
      const { outcome, needs } = await this.matters.of(tx, handover, definition);
      if (needs.length > 0) throw mayNotSend(needs);
      const received = await this.texts.withOpenSchool(tx, handover);
      const by = await this.acts.by(tx);
      const wish = { kind: 'full', handover: received, definition, answers, partIds: outcome.sendable } as const;
      const { id: releaseId, sha256 } = await this.releasing.release(tx, wish, by);
      await this.handovers.step(tx, id, { status }, by);
      const detail = { version: handover.versionNumber, parts: outcome.sendable.join(' '), sha256 };
      const tell = [{ kind: 'received', locationId: received.receiverLocationId }] as const;
      await this.acts.record(tx, id, { kind: 'sent', releaseId, detail, tell }, by);
      return releaseId;
    });
  }

  /** Programme and duration of preschool education: without consent, at any time before sending and after a refusal. */
  async sendFacts(actor: Actor, id: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => this.facts.send(tx, await this.acts.lock(tx, id)));
  }
}
