import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A file that went to a school with a part. Without the part it is not there. */
@Entity('handover_release_attachment')
@Index('handover_release_attachment_attachment', ['attachmentId'])
export class HandoverReleaseAttachmentEntity {
  @PrimaryColumn('uuid', { name: 'release_id', primaryKeyConstraintName: 'handover_release_attachment_pk' })
  releaseId: string;
  @PrimaryColumn('text', { name: 'part_id', primaryKeyConstraintName: 'handover_release_attachment_pk' })
  partId: string;
  @PrimaryColumn('uuid', { name: 'attachment_id', primaryKeyConstraintName: 'handover_release_attachment_pk' })
  attachmentId: string;
  @ManyToOne('HandoverAttachmentEntity', { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'attachment_id', foreignKeyConstraintName: 'handover_release_attachment_attachment_fk' })
  attachment?: unknown;
  @ManyToOne('HandoverReleasePartEntity', { onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'release_id',
      referencedColumnName: 'releaseId',
      foreignKeyConstraintName: 'handover_release_attachment_part_fk',
    },
    {
      name: 'part_id',
      referencedColumnName: 'partId',
      foreignKeyConstraintName: 'handover_release_attachment_part_fk',
    },
  ])
  part?: unknown;
}
