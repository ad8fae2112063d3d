import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

/** One link of one parent for one handover. The secret of the link follows from the salt and a key that is not here. */
@Entity('guardian_invitation')
@Index('guardian_invitation_handover', ['handoverId'])
@Index('guardian_invitation_once', { synchronize: false })
@Unique('guardian_invitation_token', ['tokenHash'])
export class GuardianInvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardian_invitation_pk' }) id: string;
  @Column('uuid', { name: 'handover_id' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'guardian_invitation_handover_fk' })
  handover?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  /** as that row was called when this parent was first invited; the name stands beside it, as with decisions */
  @Column('uuid', { name: 'guardian_id' }) guardianId: string;
  @Column('text', { name: 'guardian_name' }) guardianName: string;
  /** another parent of this child is called the same */
  @Column('boolean', { name: 'shares_name' }) sharesName: boolean;
  /** a link of an address that is no longer with the child is dead */
  @Column('text', { name: 'address_hash' }) addressHash: string;
  @Column('text') salt: string;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  /** the first time that somebody came in with it */
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
}
