import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A sealed piece of the content of a file. */
@Entity('handover_attachment_piece')
export class HandoverAttachmentPieceEntity {
  @PrimaryColumn('uuid', { name: 'attachment_id', primaryKeyConstraintName: 'handover_attachment_piece_pk' })
  attachmentId: string;
  @ManyToOne('HandoverAttachmentEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'attachment_id', foreignKeyConstraintName: 'handover_attachment_piece_attachment_fk' })
  attachment?: unknown;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'handover_attachment_piece_pk' }) number: number;
  @Column('bytea') content: Buffer;
}
