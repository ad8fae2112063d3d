import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { StepKind } from '../domain/index.js';

/** What happened to a registration after its receipt, in order. Rows are only ever added. */
@Entity('registration_step')
export class RegistrationStepEntity {
  @PrimaryColumn('uuid', { name: 'registration_id', primaryKeyConstraintName: 'registration_step_pk' })
  registrationId: string;
  @ManyToOne('RegistrationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'registration_step_registration_fk' })
  registration?: unknown;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'registration_step_pk' }) seq: number;
  @Column('text') kind: StepKind;
  @Column('date', { name: 'happened_on' }) happenedOn: string;
  /** last day to complete, or the new last day for the decision */
  @Column('date', { name: 'until_on', nullable: true }) untilOn: string | null;
  /** the day the other school said yes */
  @Column('date', { name: 'agreed_on', nullable: true }) agreedOn: string | null;
  @Column('text', { nullable: true }) ground: string | null;
  @Column('uuid', { name: 'other_location_id', nullable: true }) otherLocationId: string | null;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'other_location_id', foreignKeyConstraintName: 'registration_step_other_location_fk' })
  otherLocation?: unknown;
  @Column('text', { name: 'other_school', nullable: true }) otherSchool: string | null;
  @Column('text', { default: '' }) reason: string;
  @Column('uuid', { name: 'letter_id', nullable: true }) letterId: string | null;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
