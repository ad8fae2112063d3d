import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** What one parent wrote in one section, about one version of the text. Only that parent changes it. */
@Entity('guardian_answer')
export class GuardianAnswerEntity {
  @PrimaryColumn('uuid', { name: 'handover_id', primaryKeyConstraintName: 'guardian_answer_pk' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'guardian_answer_handover_fk' })
  handover?: unknown;
  @PrimaryColumn('integer', { name: 'version_number', primaryKeyConstraintName: 'guardian_answer_pk' })
  versionNumber: number;
  /** as that row was called when the parent was invited: it may be written anew, which is why the name stands beside it */
  @PrimaryColumn('uuid', { name: 'guardian_id', primaryKeyConstraintName: 'guardian_answer_pk' }) guardianId: string;
  @PrimaryColumn('text', { name: 'section_id', primaryKeyConstraintName: 'guardian_answer_pk' }) sectionId: string;
  @Column('text', { name: 'guardian_name' }) guardianName: string;
  /** sealed JSON */
  @Column('bytea') answers: Buffer;
  @Column('integer', { default: 1 }) revision: number;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
}
