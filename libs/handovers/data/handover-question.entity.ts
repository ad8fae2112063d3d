import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A question of a school about what it received, with its answer. */
@Entity('handover_question')
@Index('handover_question_release', ['releaseId', 'askedAt'])
@Check(
  'handover_question_answered',
  '(answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by_name IS NULL)',
)
export class HandoverQuestionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handover_question_pk' }) id: string;
  @Column('uuid', { name: 'release_id' }) releaseId: string;
  @ManyToOne('HandoverReleaseEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'handover_question_release_fk' })
  release?: unknown;
  /** about a restricted part, and then as restricted as that part */
  @Column('boolean') restricted: boolean;
  /** sealed text, as is the answer */
  @Column('bytea') question: Buffer;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('uuid', { name: 'asked_by' }) askedBy: string;
  @Column('text', { name: 'asked_by_name' }) askedByName: string;
  @Column('text', { name: 'asked_by_role' }) askedByRole: string;
  @Column('bytea', { nullable: true }) answer: Buffer | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('text', { name: 'answered_by_name', nullable: true }) answeredByName: string | null;
}
