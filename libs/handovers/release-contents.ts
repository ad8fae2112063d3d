import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, headerPlace, partPlace } from './content-seal.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import type { ReleaseRow } from './data/release-row.js';
import {
  type AttachmentScan,
  type ReceivedPart,
  type ReleaseHeader,
  type ReleasePart,
  type SealedHeader,
  mayReadRestricted,
} from './domain/index.js';

/** Opens what went to a school. Whoever calls this has made sure that the actor may read it. */
@Injectable()
export class ReleaseContents {
  constructor(
    private readonly releases: HandoverReleases,
    private readonly seal: ContentSeal,
    private readonly attachments: HandoverAttachments,
  ) {}

  headerOf({ id, header }: Pick<ReleaseRow, 'id' | 'header'>): ReleaseHeader {
    return this.seal.open<SealedHeader>(header, headerPlace(id));
  }

  /** Parts that the school had before and that do not come any more, as far as this person could read them. */
  removedFor({ actor }: Transaction, { id, header }: ReleaseRow): string[] {
    const { removed } = this.seal.open<SealedHeader>(header, headerPlace(id));
    return removed.filter(({ restricted }) => !restricted || mayReadRestricted(actor)).map((part) => part.id);
  }

  /** In the order of the form; a restricted part is absent for who may not read it. */
  async partsFor(tx: Transaction, { id, parts }: ReleaseRow): Promise<ReceivedPart[]> {
    const rows = await this.releases.parts(tx, id);
    const readable = rows.filter(({ restricted }) => !restricted || mayReadRestricted(tx.actor));
    const order = (partId: string): number => parts.indexOf(partId);
    const opened = readable
      .sort((a, b) => order(a.partId) - order(b.partId))
      .map(({ partId, content }) => this.seal.open<ReleasePart>(content, partPlace(id, partId)));
    return this.withScans(tx, id, opened);
  }

  /** What a scanner said is not frozen: it may have come later. */
  private async withScans(tx: Transaction, id: string, parts: readonly ReleasePart[]): Promise<ReceivedPart[]> {
    const hasFiles = parts.some(({ files = [] }) => files.length > 0);
    const scans = hasFiles ? await this.attachments.scansOf(tx, id) : new Map<string, AttachmentScan>();
    return parts.map(({ files, ...part }) => ({
      ...part,
      ...(files && { files: files.map((file) => ({ ...file, scan: scans.get(file.id) ?? 'not-scanned' })) }),
    }));
  }
}
