import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ApplicationStatus } from '../domain/index.js';

/** That parents ask a school for a place, without who: what they wrote is in `application_content`. */
@Entity('application')
@Check('application_status', "status IN ('unconfirmed', 'received', 'taken', 'double')")
@Check(
  'application_received',
  "(status = 'unconfirmed') = (received_at IS NULL) AND (received_at IS NULL) = (received_on IS NULL)",
)
@Check('application_taken', "status <> 'taken' OR registration_id IS NOT NULL")
@Index('application_waiting', ['schoolLocationId', 'receivedAt'])
@Index('application_email', ['emailFingerprint', 'codeSentAt'])
export class ApplicationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'application_pk' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'application_region_fk' })
  region?: unknown;
  @Column('uuid', { name: 'school_location_id' }) schoolLocationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'school_location_id', foreignKeyConstraintName: 'application_school_location_fk' })
  schoolLocation?: unknown;
  @Column('text', { default: 'unconfirmed' }) status: ApplicationStatus;
  /** keyed, of the first parent's address */
  @Column('text', { name: 'email_fingerprint' }) emailFingerprint: string;
  /** how many codes went out; each follows from its number and a key outside the database */
  @Column('integer', { name: 'code_number' }) codeNumber: number;
  @Column('timestamptz', { name: 'code_sent_at' }) codeSentAt: Date;
  @Column('integer', { name: 'code_guesses', default: 0 }) codeGuesses: number;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'received_at', nullable: true }) receivedAt: Date | null;
  @Column('date', { name: 'received_on', nullable: true }) receivedOn: string | null;
  /** as the parents were told */
  @Column('date', { name: 'decision_due_on', nullable: true }) decisionDueOn: string | null;
  @Column('date', { name: 'confirmable_from_on', nullable: true }) confirmableFromOn: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  @Index('application_registration')
  @Column('uuid', { name: 'registration_id', nullable: true })
  registrationId: string | null;
  @ManyToOne('RegistrationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'application_registration_fk' })
  registration?: unknown;
  @Column('integer', { default: 1 }) version: number;
}
