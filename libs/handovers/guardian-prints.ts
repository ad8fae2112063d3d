import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { type GuardianPrintKind, type GuardianPrintMark, shutState } from './domain/index.js';
import { type GuardianSelf, GuardianSelves } from './guardian-self.js';
import { HandoverActs } from './handover-acts.js';
import type { PrintRight } from './handover-prints.service.js';

/** What a parent may have on paper of the own child: everything, restricted parts too (law-and-process 6.4). */
export interface GuardianPrintRight extends PrintRight {
  readonly guardian: GuardianPrintMark;
}

/** Asked when a parent orders a copy, and again when it is fetched: another text may lie there, or consent may be withdrawn. */
@Injectable()
export class GuardianPrints {
  constructor(
    private readonly selves: GuardianSelves,
    private readonly handovers: HandoversRepository,
    private readonly releases: HandoverReleases,
    private readonly acts: HandoverActs,
  ) {}

  /** Absent: nothing lay before the parents, or nothing went. */
  async of(tx: Transaction, self: GuardianSelf, kind: GuardianPrintKind): Promise<GuardianPrintRight | undefined> {
    const { id, status, versionNumber } = await this.selves.find(tx, self);
    const guardian = { guardianId: self.knownAs, rowId: self.guardianId, releaseId: null, shut: null };
    if (status === 'refused') return undefined;
    if (kind === 'guardian-presented') {
      return versionNumber === 0 ? undefined : { id, partIds: [], version: versionNumber, guardian };
    }
    const release = await this.releases.latest(tx, id, 'full');
    if (!release) return undefined;
    const mark = { ...guardian, releaseId: release.id, shut: shutState(release.state) };
    return { id, partIds: [...release.parts], version: release.versionNumber, guardian: mark };
  }

  /** Whether these copies still say how it is. */
  async areAsTheyWere(tx: Transaction, rights: readonly Partial<GuardianPrintRight>[]): Promise<boolean> {
    for (const { id = '', version, guardian } of rights) {
      const handover = await this.handovers.find(tx, id);
      if (!handover || !guardian || handover.status === 'refused') return false;
      const { releaseId, shut } = guardian;
      const release = releaseId === null ? undefined : await this.releases.find(tx, id, releaseId);
      const isSame =
        releaseId === null ? handover.versionNumber === version : release && shutState(release.state) === shut;
      if (!isSame) return false;
    }
    return true;
  }

  /** A parent has it now: in the log, and in the timeline of the preschool. */
  async fetched(tx: Transaction, handoverId: string, detail: Record<string, string>): Promise<void> {
    const by = { ...(await this.acts.by(tx)), name: 'Een ouder' };
    await this.acts.record(tx, handoverId, { kind: 'printed', detail }, by);
  }
}
