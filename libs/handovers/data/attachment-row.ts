import type { AttachmentPurpose, AttachmentScan } from '../domain/index.js';

/** A file of a handover, without its content. */
export interface AttachmentRow {
  readonly id: string;
  readonly handoverId: string;
  readonly purpose: AttachmentPurpose;
  readonly sectionId: string | null;
  /** sealed */
  readonly name: Buffer;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** sealed */
  readonly key: Buffer;
  /** with the hash it makes the id */
  readonly salt: Buffer;
  readonly scan: AttachmentScan;
  readonly uploadedAt: Date;
  readonly uploadedByName: string;
}

export type NewAttachment = Omit<AttachmentRow, 'uploadedAt' | 'uploadedByName'> & {
  readonly pieces: readonly Buffer[];
};

export const attachmentColumns = `a.id, a.handover_id AS "handoverId", a.purpose, a.section_id AS "sectionId", a.name,
  a.media_type AS "mediaType", a.bytes, a.sha256, a.key, a.salt, a.scan, a.uploaded_at AS "uploadedAt",
  a.uploaded_by_name AS "uploadedByName"`;
