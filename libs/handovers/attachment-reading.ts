import type { Transaction } from '#libs/database/index.js';
import { notFound } from '#libs/platform/domain/index.js';
import type { Download } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import { attachmentGone } from './attachment-refusals.js';
import { AttachmentStore } from './attachment-store.js';
import type { AttachmentRow } from './data/attachment-row.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { HandoversRepository } from './data/handovers.repository.js';

/** A file with its name readable. */
export interface AttachmentLine extends Omit<AttachmentRow, 'name' | 'key'> {
  readonly name: string;
}

/** Opens files for whoever may read the handover that they belong to. */
@Injectable()
export class AttachmentReading {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly files: HandoverAttachments,
    private readonly store: AttachmentStore,
  ) {}

  /** @throws not-found unless the handover is in sight */
  async ofHandover(tx: Transaction, handoverId: string): Promise<AttachmentLine[]> {
    if (!(await this.handovers.find(tx, handoverId))) throw notFound('handover.not-found');
    const rows = await this.files.ofHandover(tx, handoverId);
    return rows.map(({ key: _, ...row }) => ({ ...row, name: this.store.nameOf(row) }));
  }

  async open(tx: Transaction, handoverId: string, id: string): Promise<Download> {
    const inSight = await this.handovers.find(tx, handoverId);
    const row = inSight && (await this.files.find(tx, handoverId, id));
    if (!row || row.scan === 'infected') throw attachmentGone();
    return this.store.open(tx, row);
  }
}
