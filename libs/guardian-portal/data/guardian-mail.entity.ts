import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { GuardianMailKind } from '../domain/index.js';

/** A mail to a parent. Its key says of what, so that it goes once. No child is in it. */
@Entity('guardian_mail')
@Unique('guardian_mail_once', ['mailKey'])
@Index('guardian_mail_invitation', ['invitationId'])
export class GuardianMailEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guardian_mail_pk' }) id: string;
  @Column('text', { name: 'mail_key' }) mailKey: string;
  @Column('text') kind: GuardianMailKind;
  @Column('uuid', { name: 'invitation_id' }) invitationId: string;
  @ManyToOne('GuardianInvitationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'invitation_id', foreignKeyConstraintName: 'guardian_mail_invitation_fk' })
  invitation?: unknown;
  @Column('uuid', { name: 'code_id', nullable: true }) codeId: string | null;
  @ManyToOne('GuardianCodeEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'code_id', foreignKeyConstraintName: 'guardian_mail_code_fk' })
  code?: unknown;
  @Column('timestamptz', { name: 'planned_at' }) plannedAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt: Date | null;
  @Column('text', { nullable: true }) failure: string | null;
}
