import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity('membership')
@Index('membership_once', { synchronize: false })
@Check('membership_period', 'ended_on IS NULL OR ended_on >= started_on')
export class MembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_pk' }) id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @ManyToOne('PersonEntity')
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'membership_person_fk' })
  person?: unknown;
  @Index('membership_organisation')
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'membership_organisation_fk' })
  organisation?: unknown;
  /** empty: all locations of the organisation */
  @Column('uuid', { name: 'location_id', nullable: true }) locationId: string | null;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'location_id', foreignKeyConstraintName: 'membership_location_fk' })
  location?: unknown;
  @Column('text') role: string;
  @Column('date', { name: 'started_on' }) startedOn: string;
  /** first day without the role */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}
