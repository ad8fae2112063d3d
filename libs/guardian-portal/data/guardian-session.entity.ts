import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/** A parent who is in; apart from the sessions of staff. */
@Entity('guardian_session')
@Index('guardian_session_invitation', ['invitationId'])
@Unique('guardian_session_reference', ['referenceHash'])
export class GuardianSessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardian_session_pk' }) id: string;
  @Column('text', { name: 'reference_hash' }) referenceHash: string;
  @Column('uuid', { name: 'invitation_id' }) invitationId: string;
  @ManyToOne('GuardianInvitationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'invitation_id', foreignKeyConstraintName: 'guardian_session_invitation_fk' })
  invitation?: unknown;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
