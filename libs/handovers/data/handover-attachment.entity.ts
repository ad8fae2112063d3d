import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { AttachmentPurpose, AttachmentScan } from '../domain/index.js';

/** A file that somebody added to a handover. Its content stands in pieces of its own. */
@Entity('handover_attachment')
@Index('handover_attachment_handover', ['handoverId'])
@Index('handover_attachment_unused', ['unusedSince'], { where: 'unused_since IS NOT NULL' })
@Index('handover_attachment_to_scan', ['uploadedAt'], { where: `scan = 'not-scanned'` })
@Check('handover_attachment_purpose', `purpose IN ('answer', 'consent-scan')`)
@Check('handover_attachment_section', `(purpose = 'answer') = (section_id IS NOT NULL)`)
@Check('handover_attachment_scan', `scan IN ('clean', 'not-scanned', 'infected')`)
export class HandoverAttachmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handover_attachment_pk' }) id: string;
  @Column('uuid', { name: 'handover_id' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'handover_attachment_handover_fk' })
  handover?: unknown;
  @Column('text') purpose: AttachmentPurpose;
  /** whose answers may refer to it; it is as restricted as the part of that section */
  @Column('text', { name: 'section_id', nullable: true }) sectionId: string | null;
  /** sealed: names of files are often names of children */
  @Column('bytea') name: Buffer;
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('integer') bytes: number;
  /** of the content that can be downloaded */
  @Column('text') sha256: string;
  /** sealed key of the content */
  @Column('bytea') key: Buffer;
  /** with the hash it makes the id */
  @Column('bytea') salt: Buffer;
  @Column('text') scan: AttachmentScan;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('text', { name: 'uploaded_by_name' }) uploadedByName: string;
  /** no answer and no decision refers to it since; after a day it goes */
  @Column('timestamptz', { name: 'unused_since', nullable: true }) unusedSince: Date | null;
}
