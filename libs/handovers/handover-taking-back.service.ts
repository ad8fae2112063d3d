import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Actor, type LocalDate, invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ConsentMatters } from './consent-matters.js';
import { ConsentTexts } from './consent-texts.js';
import { ConsentDecisions } from './data/consent-decisions.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import type { ReleaseRow } from './data/release-row.js';
import { type ConsentChannel, withdrawalFindings } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';

/** What staff writes down when a parent takes consent back. */
export interface WithdrawalRecord {
  readonly guardianId: string;
  readonly withdrawnOn: LocalDate;
  readonly channel: ConsentChannel;
}

/** After sending: the sender takes it back to mend it, or a parent takes consent back. The copy of the school is shut. */
@Injectable()
export class HandoverTakingBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: HandoverActs,
    private readonly handovers: HandoversRepository,
    private readonly releases: HandoverReleases,
    private readonly matters: ConsentMatters,
    private readonly texts: ConsentTexts,
    private readonly decisions: ConsentDecisions,
  ) {}

  /** Back to writing: the text that goes next is another one, about which parents decide anew. */
  async recall(actor: Actor, id: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const status = this.acts.next(handover, 'recall');
      const release = await this.lastOf(tx, id);
      const by = await this.acts.by(tx);
      await this.releases.settle(tx, release.id, 'recalled', by.at);
      await this.handovers.step(tx, id, { status }, by);
      const tell = [{ kind: 'recalled', locationId: release.receiverLocationId }] as const;
      await this.acts.record(tx, id, { kind: 'recalled', releaseId: release.id, note: reason, tell }, by);
    });
  }

  /**
   * One parent with authority is enough; what goes by law is not touched.
   * @throws invalid with everything that is wrong
   */
  async withdraw(actor: Actor, id: string, record: WithdrawalRecord): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const handover = await this.acts.lock(tx, id);
      const status = this.acts.next(handover, 'withdraw');
      const release = await this.lastOf(tx, id);
      const by = await this.acts.by(tx);
      await this.recordDecision(tx, handover, release, record, by);
      await this.releases.settle(tx, release.id, 'withdrawn', by.at);
      await this.handovers.step(tx, id, { status }, by);
      const places = [release.receiverLocationId, handover.senderLocationId];
      const tell = places.map((locationId) => ({ kind: 'withdrawn', locationId }) as const);
      const detail = { guardianId: record.guardianId, channel: record.channel };
      await this.acts.record(tx, id, { kind: 'withdrawn', releaseId: release.id, detail, tell }, by);
    });
  }

  private async recordDecision(
    tx: Transaction,
    handover: HandoverRow,
    { releasedOn, parts, versionNumber, receiverLocationId }: ReleaseRow,
    { guardianId, withdrawnOn, channel }: WithdrawalRecord,
    by: SavedBy,
  ): Promise<void> {
    const definition = await this.texts.definitionOf(tx, handover);
    const { guardians } = await this.matters.of(tx, handover, definition);
    const { today } = await this.texts.days(tx, handover);
    const findings = withdrawalFindings({ guardianId, withdrawnOn }, { guardians, releasedOn, today });
    if (findings.length > 0) throw invalid('handover.withdrawal-invalid', findings);
    const needed = definition.parts.filter(({ id, consent }) => consent === 'needed' && parts.includes(id));
    const decisions = needed.map(({ id }) => ({ part: id, decision: 'withdrawn' as const }));
    const guardianName = guardians.find((guardian) => guardian.id === guardianId)!.name;
    const matter = { handoverId: handover.id, versionNumber, receiverLocationId };
    await this.decisions.add(
      tx,
      { ...matter, guardianId, guardianName, decisions, decidedOn: withdrawnOn, channel },
      by,
    );
  }

  private async lastOf(tx: Transaction, id: string): Promise<ReleaseRow> {
    const release = await this.releases.latest(tx, id, 'full');
    if (!release) throw new Error('A handover that was sent has no release');
    return release;
  }
}
