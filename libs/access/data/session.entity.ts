import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

@Entity('session')
@Unique('session_reference', ['referenceHash'])
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' }) id: string;
  /** SHA-256 of the reference in the cookie; the reference itself is nowhere */
  @Column('text', { name: 'reference_hash' }) referenceHash: string;
  @Index('session_person')
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @ManyToOne('PersonEntity')
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'session_person_fk' })
  person?: unknown;
  @Index('session_membership')
  @Column('uuid', { name: 'membership_id' })
  membershipId: string;
  @ManyToOne('MembershipEntity')
  @JoinColumn({ name: 'membership_id', foreignKeyConstraintName: 'session_membership_fk' })
  membership?: unknown;
  @Column('text') provider: string;
  /** encrypted; only to end the session at the provider too */
  @Column('text', { name: 'id_token' }) idToken: string;
  /** coarse: browser and system, for the list of own sessions */
  @Column('text') device: string;
  @Column('text', { nullable: true }) acr: string | null;
  /** code of the organisation that the provider named; this session may use memberships of that organisation only */
  @Column('text', { name: 'organisation_claim', nullable: true }) organisationClaim: string | null;
  @Column('timestamptz', { name: 'authenticated_at' }) authenticatedAt: Date;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Index('session_expires')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
