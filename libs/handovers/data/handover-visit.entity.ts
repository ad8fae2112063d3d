import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** When somebody last looked at what was received, so that what changed since can be marked. */
@Entity('handover_visit')
export class HandoverVisitEntity {
  @PrimaryColumn('uuid', { name: 'release_id', primaryKeyConstraintName: 'handover_visit_pk' }) releaseId: string;
  @ManyToOne('HandoverReleaseEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'handover_visit_release_fk' })
  release?: unknown;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'handover_visit_pk' }) personId: string;
  @Column('timestamptz', { name: 'visited_at' }) visitedAt: Date;
}
