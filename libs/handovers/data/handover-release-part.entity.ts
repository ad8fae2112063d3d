import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** One part of a form as it went to a school. */
@Entity('handover_release_part')
export class HandoverReleasePartEntity {
  @PrimaryColumn('uuid', { name: 'release_id', primaryKeyConstraintName: 'handover_release_part_pk' })
  releaseId: string;
  @ManyToOne('HandoverReleaseEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'handover_release_part_release_fk' })
  release?: unknown;
  @PrimaryColumn('text', { name: 'part_id', primaryKeyConstraintName: 'handover_release_part_pk' }) partId: string;
  /** is removed when parents refuse */
  @Column('boolean', { name: 'needs_consent' }) needsConsent: boolean;
  /** read by its own readers only */
  @Column('boolean') restricted: boolean;
  /** sealed JSON */
  @Column('bytea') content: Buffer;
}
