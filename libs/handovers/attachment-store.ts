import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from '#libs/database/index.js';
import { FileSealer } from '#libs/platform/encryption/index.js';
import type { Download } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import { attachmentIdOf } from './attachment-id.js';
import { ContentSeal, attachmentNamePlace, attachmentPlace } from './content-seal.js';
import type { AttachmentRow } from './data/attachment-row.js';
import { HandoverAttachments } from './data/handover-attachments.repository.js';
import type { SavedBy } from './data/handover-row.js';
import type { AttachmentPurpose, AttachmentScan } from './domain/index.js';

/** A file that was looked at and may be kept. */
export interface FileToKeep {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly sha256: string;
  readonly scan: AttachmentScan;
}

export interface AttachmentPlace {
  readonly handoverId: string;
  readonly purpose: AttachmentPurpose;
  /** of a file with an answer */
  readonly sectionId: string | null;
}

/** Files as they rest in the database: name and content sealed. Whoever calls this has made sure that the actor may. */
@Injectable()
export class AttachmentStore {
  constructor(
    private readonly files: HandoverAttachments,
    private readonly sealer: FileSealer,
    private readonly seal: ContentSeal,
  ) {}

  /** @returns its id */
  async add(tx: Transaction, place: AttachmentPlace, file: FileToKeep, by: SavedBy): Promise<string> {
    const { name, mediaType, content, sha256, scan } = file;
    const salt = randomBytes(16);
    const id = attachmentIdOf({ salt, sha256 });
    const sealed = this.sealer.seal(content, attachmentPlace(id));
    await this.files.insert(
      tx,
      {
        ...{ id, ...place, mediaType, sha256, salt, scan, bytes: content.length, key: sealed.key },
        ...{ name: this.seal.seal(name, attachmentNamePlace(id)), pieces: sealed.pieces },
      },
      by,
    );
    return id;
  }

  nameOf({ id, name }: Pick<AttachmentRow, 'id' | 'name'>): string {
    return this.seal.open<string>(name, attachmentNamePlace(id));
  }

  /** @throws Error when it is not what was kept */
  async open(tx: Transaction, row: AttachmentRow): Promise<Download> {
    const { id, key, mediaType, salt } = row;
    const content = this.sealer.open({ key, pieces: await this.files.pieces(tx, id) }, attachmentPlace(id));
    const sha256 = createHash('sha256').update(content).digest('hex');
    const isSame = sha256 === row.sha256 && attachmentIdOf({ salt, sha256 }) === id;
    if (!isSame) throw new Error('A file is not what was kept');
    return { name: this.nameOf(row), mediaType, content };
  }
}
