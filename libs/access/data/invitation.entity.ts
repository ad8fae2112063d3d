import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

@Entity('invitation')
@Unique('invitation_token', ['tokenHash'])
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pk' }) id: string;
  @Index('invitation_person')
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @ManyToOne('PersonEntity')
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'invitation_person_fk' })
  person?: unknown;
  /** on whose behalf */
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'invitation_organisation_fk' })
  organisation?: unknown;
  /** with our secret it gives the token again, so that a repeated mail carries the same link */
  @Column('text') salt: string;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  /** the mail could not be delivered, and will not be tried again */
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt: Date | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null;
}
