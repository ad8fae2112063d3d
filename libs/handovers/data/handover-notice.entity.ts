import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { HandoverNoticeKind } from '../domain/index.js';

/** A mail to a school or a preschool that something waits there. Its key says of what, so that it goes once. */
@Entity('handover_notice')
@Unique('handover_notice_once', ['noticeKey'])
@Index('handover_notice_handover', ['handoverId'])
@Index('handover_notice_release', ['releaseId'])
export class HandoverNoticeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handover_notice_pk' }) id: string;
  @Column('text', { name: 'notice_key' }) noticeKey: string;
  @Column('text') kind: HandoverNoticeKind;
  @Column('uuid', { name: 'handover_id' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'handover_notice_handover_fk' })
  handover?: unknown;
  @Column('uuid', { name: 'release_id', nullable: true }) releaseId: string | null;
  @ManyToOne('HandoverReleaseEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'handover_notice_release_fk' })
  release?: unknown;
  @Column('uuid', { name: 'location_id' }) locationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'location_id', foreignKeyConstraintName: 'handover_notice_location_fk' })
  location?: unknown;
  @Column('timestamptz', { name: 'planned_at' }) plannedAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt: Date | null;
  @Column('text', { nullable: true }) failure: string | null;
}
