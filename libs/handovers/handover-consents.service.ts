import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { type Actor, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters, type ConsentState } from './consent-matters.js';
import { ConsentRecords } from './consent-records.js';
import { ConsentTexts } from './consent-texts.js';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { type ConsentRecord, consentFindings, isRefusedByAll } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverErasing } from './handover-erasing.js';
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
    private readonly records: ConsentRecords,
    private readonly texts: ConsentTexts,
    private readonly erasing: HandoverErasing,
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
      const definition = await this.texts.definitionOf(tx, handover);
      const before = await this.matters.of(tx, handover, definition);
      const facts = { ...(await this.texts.days(tx, handover)), parts: definition.parts, guardians: before.guardians };
      const findings = [...consentFindings(record, facts), ...(await this.records.scanFindings(tx, id, record.scanId))];
      if (findings.length > 0) throw invalid('handover.consent-invalid', findings);
      const by = await this.acts.by(tx);
      const guardianName = before.guardians.find((guardian) => guardian.id === record.guardianId)!.name;
      await this.records.add(tx, { ...record, handoverId: id, guardianName, versionNumber, receiverLocationId }, by);
      const after = await this.matters.of(tx, handover, definition);
      await this.recordOutcome(tx, { handover, record, by, before, after, definition });
    });
  }

  private async recordOutcome(tx: Transaction, { handover, record, by, before, after, definition }: Recorded) {
    const { id, senderLocationId } = handover;
    const { guardianId, decisions, channel } = record;
    const given = decisions.filter(({ decision }) => decision === 'given').length;
    const detail = { guardianId, version: record.version, given, refused: decisions.length - given, channel };
    await this.acts.record(tx, id, { kind: 'consent-recorded', detail }, by);
    const decided = [...new Set(after.standing.map((each) => each.guardianId))];
    if (isRefusedByAll(after.outcome, decided)) {
      const status = this.acts.next(handover, 'refuse');
      await this.erasing.erase(tx, id, definition);
      await this.handovers.step(tx, id, { status }, by);
      await this.acts.record(tx, id, { kind: 'refused', detail: { guardianId } }, by);
    } else if (after.outcome.objectors.length > before.outcome.objectors.length) {
      const tell = [{ kind: 'objected', locationId: senderLocationId }] as const;
      await this.acts.record(tx, id, { kind: 'objected', tell }, by);
    }
  }
}

interface Recorded {
  readonly handover: HandoverRow;
  readonly record: ConsentRecord;
  readonly by: SavedBy;
  readonly before: ConsentState;
  readonly after: ConsentState;
  readonly definition: FormDefinition;
}
