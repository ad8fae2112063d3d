import { Check, Column, Entity, Index, JoinColumn, PrimaryColumn, OneToOne } from 'typeorm';
import type { PictureAnswer } from '../domain/index.js';

/** What a school thought of a form, weeks after the child came. Given once. */
@Entity('handover_feedback')
@Index('handover_feedback_given', ['givenOn'])
@Check('handover_feedback_picture', `picture IN ('fully', 'mostly', 'partly', 'hardly')`)
export class HandoverFeedbackEntity {
  @PrimaryColumn('uuid', { name: 'release_id', primaryKeyConstraintName: 'handover_feedback_pk' }) releaseId: string;
  @OneToOne('HandoverReleaseEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'handover_feedback_release_fk' })
  release?: unknown;
  @Column('text') picture: PictureAnswer;
  /** sealed text: what helped, what was missing */
  @Column('bytea', { nullable: true }) words: Buffer | null;
  @Column('date', { name: 'given_on' }) givenOn: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt: Date;
  @Column('uuid', { name: 'given_by' }) givenBy: string;
  @Column('text', { name: 'given_by_name' }) givenByName: string;
  @Column('text', { name: 'given_by_role' }) givenByRole: string;
}
