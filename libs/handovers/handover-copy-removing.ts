import type { Transaction } from '#libs/database/index.js';
import { FormVersions } from '#libs/forms/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, partPlace } from './content-seal.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import type { ReleaseRow } from './data/release-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import type { ReleasePart } from './domain/index.js';
import { HandoverErasing } from './handover-erasing.js';
import { PrintOpening } from './print-opening.js';

/**
 * Destroys the content of a handover whose term is over, in the transaction of whoever found that out. The programme of preschool
 * education and its duration stay, because the law keeps them longer (WPO 167(3)): a copy at a school becomes a copy of those alone.
 */
@Injectable()
export class HandoverCopyRemoving {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly releases: HandoverReleases,
    private readonly erasing: HandoverErasing,
    private readonly forms: FormVersions,
    private readonly opening: PrintOpening,
    private readonly seal: ContentSeal,
  ) {}

  async remove(tx: Transaction, handoverId: string): Promise<void> {
    const handover = await this.handovers.findToChange(tx, handoverId);
    if (!handover) throw notFound('handover.not-found');
    await this.erasing.erase(tx, handoverId, await this.forms.definition(tx, handover.formVersionId));
    const copy = await this.releases.lockOpen(tx, handoverId, 'full');
    if (copy) await this.keepByLaw(tx, copy);
  }

  private async keepByLaw(tx: Transaction, copy: ReleaseRow): Promise<void> {
    const rows = await this.releases.parts(tx, copy.id);
    const kept = copy.parts.filter((partId) => rows.some((row) => row.partId === partId));
    if (kept.length === 0 || (await this.releases.lockOpen(tx, copy.handoverId, 'facts'))) {
      await this.releases.settle(tx, copy.id, 'replaced', new Date(copy.changedAt));
      return;
    }
    const parts = kept.map((partId) => {
      const row = rows.find((each) => each.partId === partId)!;
      const { changes: _, ...part } = this.seal.open<ReleasePart>(row.content, partPlace(copy.id, partId));
      return part;
    });
    await this.releases.becomeFacts(tx, copy.id, kept, this.seal.hashOf({ header: this.opening.header(copy), parts }));
  }
}
