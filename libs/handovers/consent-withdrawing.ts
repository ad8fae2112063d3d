import type { Transaction } from '#libs/database/index.js';
import { type LocalDate, invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters } from './consent-matters.js';
import { ConsentRecords } from './consent-records.js';
import { ConsentTexts } from './consent-texts.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import type { ReleaseRow } from './data/release-row.js';
import { type ConsentChannel, withdrawalFindings } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';

/** That a parent takes consent back, as that parent or staff writes it down. */
export interface WithdrawalRecord {
  readonly guardianId: string;
  readonly withdrawnOn: LocalDate;
  readonly channel: ConsentChannel;
  /** the paper it stood on */
  readonly scanId?: string;
}

/** After sending, a parent takes consent back: the copy of the school is shut, and both organisations are told. */
@Injectable()
export class ConsentWithdrawing {
  constructor(
    private readonly acts: HandoverActs,
    private readonly handovers: HandoversRepository,
    private readonly releases: HandoverReleases,
    private readonly matters: ConsentMatters,
    private readonly texts: ConsentTexts,
    private readonly records: ConsentRecords,
  ) {}

  /**
   * One parent with authority is enough; what goes by law is not touched. The handover is locked.
   * @param shownAs how whoever writes it down is called where others read it
   * @throws invalid with everything that is wrong; conflict when nothing was sent
   */
  async withdraw(
    tx: Transaction,
    handover: HandoverRow,
    record: WithdrawalRecord,
    by: SavedBy,
    shownAs: SavedBy = by,
  ): Promise<void> {
    const { id, senderLocationId } = handover;
    const status = this.acts.next(handover, 'withdraw');
    const release = await this.releases.lastSent(tx, id);
    await this.recordDecision(tx, handover, release, record, by);
    await this.releases.settle(tx, release.id, 'withdrawn', by.at);
    await this.handovers.step(tx, id, { status }, shownAs);
    const places = [release.receiverLocationId, senderLocationId];
    const tell = places.map((locationId) => ({ kind: 'withdrawn', locationId }) as const);
    const detail = { guardianId: record.guardianId, channel: record.channel };
    await this.acts.record(tx, id, { kind: 'withdrawn', releaseId: release.id, detail, tell }, shownAs);
  }

  private async recordDecision(
    tx: Transaction,
    handover: HandoverRow,
    { releasedOn, parts, versionNumber, receiverLocationId }: ReleaseRow,
    { guardianId, withdrawnOn, channel, scanId }: WithdrawalRecord,
    by: SavedBy,
  ): Promise<void> {
    const definition = await this.texts.definitionOf(tx, handover);
    const { guardians } = await this.matters.of(tx, handover, definition);
    const { today } = await this.texts.days(tx, handover);
    const facts = { guardians, releasedOn, today };
    const scan = await this.records.scanFindings(tx, handover.id, scanId);
    const findings = [...withdrawalFindings({ guardianId, withdrawnOn }, facts), ...scan];
    if (findings.length > 0) throw invalid('handover.withdrawal-invalid', findings);
    const needed = definition.parts.filter(({ id, consent }) => consent === 'needed' && parts.includes(id));
    const decisions = needed.map(({ id }) => ({ part: id, decision: 'withdrawn' as const }));
    const guardianName = guardians.find((guardian) => guardian.id === guardianId)!.name;
    const matter = { handoverId: handover.id, versionNumber, receiverLocationId };
    const decided = { ...matter, guardianId, guardianName, decisions, decidedOn: withdrawnOn, channel };
    await this.records.add(tx, { ...decided, ...(scanId !== undefined && { scanId }) }, by);
  }
}
