import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { RegistrationStatus, SupportNeed } from '../domain/index.js';

@Entity('registration')
@Index('registration_pupil', ['pupilId'])
@Index('registration_school', ['schoolLocationId', 'receivedOn', 'id'])
@Index('registration_board', ['boardId', 'pupilId'])
@Index('registration_region', ['regionId', 'receivedOn', 'id'])
@Index('registration_active', { synchronize: false })
@Index('registration_once', { synchronize: false })
@Check('registration_preference', 'preference BETWEEN 1 AND 9')
@Check('registration_support_need', `support_need IN ('yes', 'no', 'unknown')`)
@Index('registration_decision', { synchronize: false })
@Index('registration_law', { synchronize: false })
@Index('registration_reminded', { synchronize: false })
@Check(
  'registration_status',
  `status IN ('pre-registered', 'registered', 'in-review', 'completion-requested', 'extended', 'admitted', 'refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed', 'withdrawn')`,
)
@Check('registration_withdrawn_on', `(status = 'withdrawn') = (withdrawn_on IS NOT NULL)`)
export class RegistrationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registration_pk' }) id: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'registration_pupil_fk' })
  pupil?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'registration_region_fk' })
  region?: unknown;
  @Column('uuid', { name: 'school_location_id' }) schoolLocationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'school_location_id', foreignKeyConstraintName: 'registration_school_location_fk' })
  schoolLocation?: unknown;
  /** board of the school, as it was */
  @Column('uuid', { name: 'board_id', nullable: true }) boardId: string | null;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'board_id', foreignKeyConstraintName: 'registration_board_fk' })
  board?: unknown;
  @Column('integer') preference: number;
  @Column('date', { name: 'received_on' }) receivedOn: string;
  @Column('date', { name: 'wanted_start_on', nullable: true }) wantedStartOn: string | null;
  @Column('text', { name: 'support_need', default: 'unknown' }) supportNeed: SupportNeed;
  @Column('text', { name: 'other_schools', default: '' }) otherSchools: string;
  @Column('text') status: RegistrationStatus;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn: string | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null;
  /** the school knows that another school has enrolled this child */
  @Column('boolean', { name: 'enrolled_elsewhere', default: false }) enrolledElsewhere: boolean;
  /** last day for the decision, now in force; empty once it was taken */
  @Column('date', { name: 'decision_due_on', nullable: true }) decisionDueOn: string | null;
  /** last day for the parents to complete; only while that is asked */
  @Column('date', { name: 'waiting_until_on', nullable: true }) waitingUntilOn: string | null;
  /** first day of temporary placement; empty once decided or placed */
  @Column('date', { name: 'placement_from_on', nullable: true }) placementFromOn: string | null;
  @Column('date', { name: 'placed_on', nullable: true }) placedOn: string | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn: string | null;
  @Column('date', { name: 'objection_due_on', nullable: true }) objectionDueOn: string | null;
  @Column('date', { name: 'tlv_due_on', nullable: true }) tlvDueOn: string | null;
  @Column('date', { name: 'enrolled_on', nullable: true }) enrolledOn: string | null;
  @Column('date', { name: 'opp_due_on', nullable: true }) oppDueOn: string | null;
  /** the law from which those days were counted */
  @Column('bigint', { name: 'law_version', default: 0 }) lawVersion: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}
