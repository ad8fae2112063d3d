import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import type { ConsentChannel, ConsentDecision } from '../domain/index.js';

/** What a parent decided about one part, for one school and one version. Rows are only ever added; the latest counts. */
@Entity('consent_decision')
@Index('consent_decision_handover', ['handoverId', 'versionNumber'])
@Index('consent_decision_scan', ['scanId'], { where: 'scan_id IS NOT NULL' })
@Check('consent_decision_decision', `decision IN ('given', 'refused', 'withdrawn')`)
@Check('consent_decision_channel', `channel IN ('paper', 'spoken', 'portal')`)
export class ConsentDecisionEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'consent_decision_pk' }) seq: string;
  @Column('uuid', { name: 'handover_id' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'consent_decision_handover_fk' })
  handover?: unknown;
  /** as that row was called then: it may be written anew, which is why the name stands beside it */
  @Column('uuid', { name: 'guardian_id' }) guardianId: string;
  @Column('text', { name: 'guardian_name' }) guardianName: string;
  @Column('integer', { name: 'version_number' }) versionNumber: number;
  /** null: a no to any school, before one was known */
  @Column('uuid', { name: 'receiver_location_id', nullable: true }) receiverLocationId: string | null;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'receiver_location_id', foreignKeyConstraintName: 'consent_decision_receiver_location_fk' })
  receiverLocation?: unknown;
  @Column('text', { name: 'part_id' }) partId: string;
  @Column('text') decision: ConsentDecision['decision'];
  @Column('date', { name: 'decided_on' }) decidedOn: string;
  @Column('text') channel: ConsentChannel;
  /** the paper on which it was written */
  @Column('uuid', { name: 'scan_id', nullable: true }) scanId: string | null;
  @ManyToOne('HandoverAttachmentEntity', { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn({ name: 'scan_id', foreignKeyConstraintName: 'consent_decision_scan_fk' })
  scan?: unknown;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
  @Column('text', { name: 'recorded_by_name' }) recordedByName: string;
}
