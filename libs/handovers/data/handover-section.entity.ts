import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** The answers of one section. Each save counts its revision up, so that the second of two people is told. */
@Entity('handover_section')
export class HandoverSectionEntity {
  @PrimaryColumn('uuid', { name: 'handover_id', primaryKeyConstraintName: 'handover_section_pk' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'handover_section_handover_fk' })
  handover?: unknown;
  @PrimaryColumn('text', { name: 'section_id', primaryKeyConstraintName: 'handover_section_pk' }) sectionId: string;
  /** sealed JSON */
  @Column('bytea') answers: Buffer;
  /** fields whose answer Estafette put there and nobody changed */
  @Column('text', { array: true, default: '{}' }) prefilled: string[];
  @Column('integer', { default: 1 }) revision: number;
  /** said to be finished: it can be read, and changed only after it was opened again */
  @Column('boolean', { default: false }) closed: boolean;
  @Column('timestamptz', { name: 'saved_at', nullable: true }) savedAt: Date | null;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy: string | null;
  /** as that person was called then */
  @Column('text', { name: 'saved_by_name', nullable: true }) savedByName: string | null;
}
