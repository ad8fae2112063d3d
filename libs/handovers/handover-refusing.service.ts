import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Actor, invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentTexts } from './consent-texts.js';
import { ConsentDecisions } from './data/consent-decisions.repository.js';
import type { HandoverRow } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { type RefusalRecord, mayRefuseWhole, refusalFindings } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverErasing } from './handover-erasing.js';
import { refusePerPart } from './handover-refusals.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/**
 * A parent who wants no handover, said before there was a school to decide about. Nobody can have agreed to anything then, so
 * that this one no is that of all who decided: what needed consent is destroyed at once (R5.2).
 */
@Injectable()
export class HandoverRefusing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: HandoverActs,
    private readonly handovers: HandoversRepository,
    private readonly decisions: ConsentDecisions,
    private readonly texts: ConsentTexts,
    private readonly erasing: HandoverErasing,
    private readonly surroundings: HandoverSurroundings,
  ) {}

  /** @throws invalid with everything that is wrong; conflict when parents can decide per part, or it was sent */
  async refuse(actor: Actor, id: string, record: RefusalRecord): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const status = this.acts.next(handover, 'refuse');
      if (!mayRefuseWhole(handover.status, handover.receiverLocationId !== null)) throw refusePerPart();
      const guardianName = await this.checked(tx, handover, record);
      const definition = await this.texts.definitionOf(tx, handover);
      const by = await this.acts.by(tx);
      const asked = definition.parts.filter(({ consent }) => consent === 'needed');
      const decisions = asked.map((part) => ({ part: part.id, decision: 'refused' as const }));
      const { guardianId, refusedOn, channel } = record;
      const about = { versionNumber: handover.versionNumber, receiverLocationId: null };
      await this.decisions.add(
        tx,
        { ...about, handoverId: id, guardianId, guardianName, decisions, decidedOn: refusedOn, channel },
        by,
      );
      await this.erasing.erase(tx, id, definition);
      await this.handovers.step(tx, id, { status }, by);
      await this.acts.record(tx, id, { kind: 'refused', detail: { guardianId, channel } }, by);
    });
  }

  /** @returns the name of that parent */
  private async checked(tx: Transaction, { pupilId }: HandoverRow, record: RefusalRecord): Promise<string> {
    const { pupil, guardians } = await this.surroundings.family(tx, pupilId);
    const facts = { guardians, bornOn: pupil.bornOn, today: this.surroundings.today() };
    const findings = refusalFindings(record, facts);
    if (findings.length > 0) throw invalid('handover.refusal-invalid', findings);
    return guardians.find((guardian) => guardian.id === record.guardianId)!.name;
  }
}
