import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** What was changed about a registration and why. Rows are only ever added. */
@Entity('registration_change')
@Index('registration_change_registration', ['registrationId', 'changedAt'])
export class RegistrationChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'registration_change_pk' }) id: string;
  @Column('uuid', { name: 'registration_id' }) registrationId: string;
  @ManyToOne('RegistrationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'registration_change_registration_fk' })
  registration?: unknown;
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt: Date;
  @Column('uuid', { name: 'changed_by' }) changedBy: string;
  @Column('text') field: string;
  @Column('text', { name: 'old_value', nullable: true }) oldValue: string | null;
  @Column('text', { name: 'new_value', nullable: true }) newValue: string | null;
  @Column('text') reason: string;
}
