import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A text as it was laid before the parents. It never changes; a refusal removes it. */
@Entity('handover_version')
export class HandoverVersionEntity {
  @PrimaryColumn('uuid', { name: 'handover_id', primaryKeyConstraintName: 'handover_version_pk' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'handover_version_handover_fk' })
  handover?: unknown;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'handover_version_pk' }) number: number;
  /** sealed JSON of all answers, without what is hidden */
  @Column('bytea') content: Buffer;
  /** of that JSON */
  @Column('text') sha256: string;
  @Column('timestamptz', { name: 'presented_at' }) presentedAt: Date;
  @Column('date', { name: 'presented_on' }) presentedOn: string;
  @Column('uuid', { name: 'presented_by' }) presentedBy: string;
  @Column('text', { name: 'presented_by_name' }) presentedByName: string;
}
