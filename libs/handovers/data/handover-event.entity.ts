import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { HandoverEventKind } from '../domain/index.js';

/** Something that happened to a handover: who, in which role, and when. Rows are only ever added. */
@Entity('handover_event')
@Index('handover_event_handover', ['handoverId', 'happenedAt', 'id'])
@Index('handover_event_release', ['releaseId'])
export class HandoverEventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handover_event_pk' }) id: string;
  @Column('uuid', { name: 'handover_id' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'handover_event_handover_fk' })
  handover?: unknown;
  /** the school that it went to sees the event as well; without it the sender alone does */
  @Column('uuid', { name: 'release_id', nullable: true }) releaseId: string | null;
  @ManyToOne('HandoverReleaseEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'handover_event_release_fk' })
  release?: unknown;
  @Column('text') kind: HandoverEventKind;
  /** sealed text: why */
  @Column('bytea', { nullable: true }) note: Buffer | null;
  @Column('timestamptz', { name: 'happened_at' }) happenedAt: Date;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** as that person was called then */
  @Column('text', { name: 'person_name' }) personName: string;
  @Column('text', { name: 'person_role' }) personRole: string;
}
