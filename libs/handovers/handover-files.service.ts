import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, notFound } from '#libs/platform/domain/index.js';
import type { Download, UploadedFile } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import { AttachmentIntake } from './attachment-intake.js';
import { type AttachmentLine, AttachmentReading } from './attachment-reading.js';
import { AttachmentRights, type AttachmentTarget } from './attachment-rights.js';
import { AttachmentStore, type FileToKeep } from './attachment-store.js';
import { HandoverSurroundings } from './handover-surroundings.js';

export type { AttachmentLine, AttachmentTarget };

/** Adding files to a handover, and looking at them, on the side of the sender. */
@Injectable()
export class HandoverFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: AttachmentRights,
    private readonly intake: AttachmentIntake,
    private readonly store: AttachmentStore,
    private readonly reading: AttachmentReading,
    private readonly surroundings: HandoverSurroundings,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param receive takes the file in; it is not asked of who may not add one
   * @throws what stands in the way, or why the file is not taken
   */
  async add(actor: Actor, target: AttachmentTarget, receive: () => Promise<UploadedFile>): Promise<AttachmentLine> {
    await this.unitOfWork.run(actor, (tx) => this.rights.placeFor(tx, target));
    const given = await receive();
    const file = await this.looked(actor, target.handoverId, given);
    return this.unitOfWork.run(actor, (tx) => this.keep(tx, target, file));
  }

  /** All files of a handover in sight. */
  async list(actor: Actor, handoverId: string): Promise<AttachmentLine[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const lines = await this.reading.ofHandover(tx, handoverId);
      await this.audit.record(tx, { action: 'handover.files-listed', objectKind: 'handover', objectId: handoverId });
      return lines;
    });
  }

  /** Looking at a file is an audited act, like looking at the answers. */
  async open(actor: Actor, handoverId: string, attachmentId: string): Promise<Download> {
    return this.unitOfWork.run(actor, async (tx) => {
      const file = await this.reading.open(tx, handoverId, attachmentId);
      const detail = { attachmentId };
      await this.audit.record(tx, {
        ...{ action: 'handover.file-read', objectKind: 'handover', objectId: handoverId, detail },
      });
      return file;
    });
  }

  private async keep(tx: Transaction, target: AttachmentTarget, file: FileToKeep): Promise<AttachmentLine> {
    const place = await this.rights.placeFor(tx, target);
    const by = await this.surroundings.savedBy(tx);
    const id = await this.store.add(tx, place, file, by);
    const line = (await this.reading.ofHandover(tx, target.handoverId)).find((each) => each.id === id);
    if (!line) throw notFound('handover.not-found');
    const { mediaType, sha256, scan } = file;
    const detail = { attachmentId: id, purpose: place.purpose, mediaType, bytes: file.content.length, sha256, scan };
    await this.record(tx, target.handoverId, detail);
    return line;
  }

  /** That somebody brought a program or a virus is written down, without a word about what it was. */
  private async looked(actor: Actor, handoverId: string, given: UploadedFile): Promise<FileToKeep> {
    try {
      return await this.intake.look(given);
    } catch (error) {
      if (error instanceof DomainError) {
        const detail = { code: error.code, bytes: given.bytes.length };
        await this.unitOfWork.run(actor, (tx) => this.record(tx, handoverId, detail, 'refused'));
      }
      throw error;
    }
  }

  private record(
    tx: Transaction,
    objectId: string,
    detail: Record<string, string | number>,
    result: 'done' | 'refused' = 'done',
  ): Promise<void> {
    return this.audit.record(tx, { action: 'handover.file-added', objectKind: 'handover', objectId, detail, result });
  }
}
