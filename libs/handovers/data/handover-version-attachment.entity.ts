import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A file that lay before the parents with a version. */
@Entity('handover_version_attachment')
@Index('handover_version_attachment_attachment', ['attachmentId'])
export class HandoverVersionAttachmentEntity {
  @PrimaryColumn('uuid', { name: 'handover_id', primaryKeyConstraintName: 'handover_version_attachment_pk' })
  handoverId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'handover_version_attachment_pk' }) number: number;
  @PrimaryColumn('uuid', { name: 'attachment_id', primaryKeyConstraintName: 'handover_version_attachment_pk' })
  attachmentId: string;
  @ManyToOne('HandoverAttachmentEntity', { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'attachment_id', foreignKeyConstraintName: 'handover_version_attachment_attachment_fk' })
  attachment?: unknown;
  @ManyToOne('HandoverVersionEntity', { onDelete: 'CASCADE' })
  @JoinColumn([
    {
      name: 'handover_id',
      referencedColumnName: 'handoverId',
      foreignKeyConstraintName: 'handover_version_attachment_version_fk',
    },
    {
      name: 'number',
      referencedColumnName: 'number',
      foreignKeyConstraintName: 'handover_version_attachment_version_fk',
    },
  ])
  version?: unknown;
}
