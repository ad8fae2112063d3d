import type { Transaction } from '#libs/database/index.js';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters, type ConsentState } from './consent-matters.js';
import { ConsentRecords } from './consent-records.js';
import { ConsentTexts } from './consent-texts.js';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { type ConsentRecord, consentFindings, isRefusedByAll } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { HandoverErasing } from './handover-erasing.js';

/** A handover whose text lies before the parents, for a school that is known; it is locked. */
type Decidable = HandoverRow & { readonly receiverLocationId: string };

/** What a parent decides has the same effect, whether that parent or staff writes it down. */
@Injectable()
export class ConsentRecording {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly acts: HandoverActs,
    private readonly matters: ConsentMatters,
    private readonly records: ConsentRecords,
    private readonly texts: ConsentTexts,
    private readonly erasing: HandoverErasing,
  ) {}

  /**
   * When nobody who decided allows anything, all that needed consent is destroyed at once.
   * @param shownAs how whoever writes it down is called where others read it
   * @returns whether it was destroyed
   * @throws invalid with everything that is wrong
   */
  async record(
    tx: Transaction,
    handover: Decidable,
    record: ConsentRecord,
    by: SavedBy,
    shownAs: SavedBy = by,
  ): Promise<boolean> {
    const { receiverLocationId, versionNumber } = handover;
    const definition = await this.texts.definitionOf(tx, handover);
    const before = await this.matters.of(tx, handover, definition);
    const facts = { ...(await this.texts.days(tx, handover)), parts: definition.parts, guardians: before.guardians };
    const scan = await this.records.scanFindings(tx, handover.id, record.scanId);
    const findings = [...consentFindings(record, facts), ...scan];
    if (findings.length > 0) throw invalid('handover.consent-invalid', findings);
    const guardianName = before.guardians.find((guardian) => guardian.id === record.guardianId)!.name;
    const matter = { handoverId: handover.id, guardianName, versionNumber, receiverLocationId };
    await this.records.add(tx, { ...record, ...matter }, by);
    const after = await this.matters.of(tx, handover, definition);
    return this.recordOutcome(tx, { handover, record, by: shownAs, before, after, definition });
  }

  private async recordOutcome(
    tx: Transaction,
    { handover, record, by, before, after, definition }: Recorded,
  ): Promise<boolean> {
    const { id, senderLocationId, receiverLocationId } = handover;
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
      return true;
    }
    if (after.outcome.objectors.length > before.outcome.objectors.length) {
      // Both organisations (W14): the school that waits for it hears that something stopped, and not about whom.
      const tell = [senderLocationId, receiverLocationId].map((locationId) => ({
        kind: 'objected' as const,
        locationId,
      }));
      await this.acts.record(tx, id, { kind: 'objected', tell }, by);
    }
    return false;
  }
}

interface Recorded {
  readonly handover: Decidable;
  readonly record: ConsentRecord;
  readonly by: SavedBy;
  readonly before: ConsentState;
  readonly after: ConsentState;
  readonly definition: FormDefinition;
}
