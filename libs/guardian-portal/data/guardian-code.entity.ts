import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A code by mail: for one link, for ten minutes, for one time. */
@Entity('guardian_code')
@Index('guardian_code_invitation', { synchronize: false })
@Index('guardian_code_address', { synchronize: false })
export class GuardianCodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardian_code_pk' }) id: string;
  @Column('uuid', { name: 'invitation_id' }) invitationId: string;
  @ManyToOne('GuardianInvitationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'invitation_id', foreignKeyConstraintName: 'guardian_code_invitation_fk' })
  invitation?: unknown;
  @Column('text', { name: 'address_hash' }) addressHash: string;
  @Column('text') salt: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('integer', { default: 0 }) guesses: number;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
