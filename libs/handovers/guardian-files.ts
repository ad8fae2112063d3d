import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import type { Download } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import type { AttachmentLine } from './attachment-reading.js';
import { attachmentGone } from './attachment-refusals.js';
import { AttachmentStore } from './attachment-store.js';
import type { AttachmentRow } from './data/attachment-row.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { type GuardianSelf, GuardianSelves } from './guardian-self.js';

export type GuardianFile = AttachmentLine;

/**
 * Files that a parent may open: those with the text that lies before the parents and those that went to a school, restricted or
 * not. Never the paper on which somebody decided, and nothing that staff added since.
 */
@Injectable()
export class GuardianFiles {
  constructor(
    private readonly selves: GuardianSelves,
    private readonly files: HandoverAttachments,
    private readonly releases: HandoverReleases,
    private readonly store: AttachmentStore,
    private readonly audit: AuditLog,
  ) {}

  async withText(tx: Transaction, self: GuardianSelf): Promise<GuardianFile[]> {
    const { id, versionNumber } = await this.selves.find(tx, self);
    return (await this.files.ofVersion(tx, id, versionNumber)).map((row) => this.readable(row));
  }

  /** As they went the last time. */
  async sent(tx: Transaction, self: GuardianSelf): Promise<GuardianFile[]> {
    const release = await this.releases.latest(tx, self.handoverId, 'full');
    if (!release) return [];
    return (await this.files.ofRelease(tx, release.id)).map((row) => this.readable(row));
  }

  /** Of each file with the text the section that it is in: no name is opened for it. */
  async sections(tx: Transaction, self: GuardianSelf): Promise<string[]> {
    const { id, versionNumber } = await this.selves.find(tx, self);
    return (await this.files.ofVersion(tx, id, versionNumber)).map(({ sectionId }) => sectionId ?? '');
  }

  /** Looking at a file is an audited act. @throws not-found unless it is one of these */
  async open(tx: Transaction, self: GuardianSelf, attachmentId: string): Promise<Download> {
    const { id, versionNumber } = await this.selves.find(tx, self);
    const release = await this.releases.latest(tx, id, 'full');
    const all = [
      ...(await this.files.ofVersion(tx, id, versionNumber)),
      ...(release ? await this.files.ofRelease(tx, release.id) : []),
    ];
    const row = all.find((each) => each.id === attachmentId);
    if (!row || row.scan === 'infected') throw attachmentGone();
    const file = await this.store.open(tx, row);
    const detail = { attachmentId };
    await this.audit.record(tx, {
      ...{ action: 'handover.guardian-file-read', objectKind: 'handover', objectId: id, detail },
    });
    return file;
  }

  private readable({ key: _, ...row }: AttachmentRow): GuardianFile {
    return { ...row, name: this.store.nameOf(row) };
  }
}
