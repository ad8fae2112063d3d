import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import type { Download } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import { attachmentGone } from './attachment-refusals.js';
import { AttachmentStore } from './attachment-store.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import { ReceivedHandovers } from './data/received-handovers.repository.js';
import { isReadable, mayReadRestricted } from './domain/index.js';

/** A school takes a file out of what it received. */
@Injectable()
export class ReceivedFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly received: ReceivedHandovers,
    private readonly files: HandoverAttachments,
    private readonly store: AttachmentStore,
    private readonly audit: AuditLog,
  ) {}

  /** As restricted as the part that it went with, and shut with the copy. */
  async open(actor: Actor, releaseId: string, attachmentId: string): Promise<Download> {
    return this.unitOfWork.run(actor, async (tx) => {
      const release = await this.received.find(tx, releaseId);
      if (!release) throw notFound('received-handover.not-found');
      const row = await this.files.findReleased(tx, releaseId, attachmentId);
      const isShut = !isReadable(release.state) || (row?.restricted && !mayReadRestricted(actor));
      if (!row || isShut || row.scan === 'infected') throw attachmentGone();
      const file = await this.store.open(tx, row);
      const detail = { handoverId: release.handoverId, attachmentId, part: row.partId };
      await this.audit.record(tx, {
        ...{ action: 'received-handover.file-read', objectKind: 'release', objectId: releaseId, detail },
      });
      return file;
    });
  }
}
