import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { HandoverStatus } from '../domain/index.js';

const statuses = `'draft', 'presented', 'sent', 'accepted', 'returned', 'closed', 'refused', 'withdrawn'`;

/** The passage of one child, by one form, from a preschool to a school. */
@Entity('handover')
@Index('handover_open_once', { synchronize: false })
@Index('handover_pupil', ['pupilId'])
@Index('handover_sender', { synchronize: false })
@Check('handover_status', `status IN (${statuses})`)
export class HandoverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handover_pk' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'handover_region_fk' })
  region?: unknown;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'handover_pupil_fk' })
  pupil?: unknown;
  @Column('text') form: string;
  /** the version with which it was begun; it stays */
  @Column('uuid', { name: 'form_version_id' }) formVersionId: string;
  @ManyToOne('FormVersionEntity')
  @JoinColumn({ name: 'form_version_id', foreignKeyConstraintName: 'handover_form_version_fk' })
  formVersion?: unknown;
  @Column('uuid', { name: 'sender_location_id' }) senderLocationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'sender_location_id', foreignKeyConstraintName: 'handover_sender_location_fk' })
  senderLocation?: unknown;
  @Column('uuid', { name: 'receiver_location_id', nullable: true }) receiverLocationId: string | null;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'receiver_location_id', foreignKeyConstraintName: 'handover_receiver_location_fk' })
  receiverLocation?: unknown;
  @Column('text', { default: 'draft' }) status: HandoverStatus;
  /** counted at each save, so that a list opens no answers */
  @Column('integer', { name: 'sections_complete', default: 0 }) sectionsComplete: number;
  @Column('integer', { name: 'sections_total' }) sectionsTotal: number;
  /** of the text that was last laid before the parents; 0: none yet */
  @Column('integer', { name: 'version_number', default: 0 }) versionNumber: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt: Date;
  @Column('uuid', { name: 'changed_by' }) changedBy: string;
  /** as that person was called then */
  @Column('text', { name: 'changed_by_name' }) changedByName: string;
  /** the day on which its content went because its term was over */
  @Column('date', { name: 'copy_removed_on', nullable: true }) copyRemovedOn: string | null;
}
