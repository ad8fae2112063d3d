import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { RecipientKind, ReminderRuleId, ReminderStatus } from '../domain/index.js';

@Entity('reminder')
@Check(
  'reminder_recipient_kind',
  `recipient_kind IN ('preschool', 'guardian', 'preschool-manager', 'region-coordinator')`,
)
@Check('reminder_status', `status IN ('planned', 'in-progress', 'sent', 'failed', 'lapsed')`)
@Check('reminder_sent_at', `(status = 'sent') = (sent_at IS NOT NULL)`)
@Unique('reminder_once', ['pupilId', 'rule', 'dueOn', 'recipientId'])
@Index('reminder_list', ['regionId', 'status', 'settledAt', 'id'])
export class ReminderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_pk', default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'reminder_pupil_fk' })
  pupil?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') rule: ReminderRuleId;
  @Column('text', { name: 'recipient_kind' }) recipientKind: RecipientKind;
  /** a location, a guardian or a municipality, after the kind */
  @Column('uuid', { name: 'recipient_id' }) recipientId: string;
  /** the day of the step, not of sending */
  @Column('date', { name: 'due_on' }) dueOn: string;
  @Column('text', { default: 'planned' }) status: ReminderStatus;
  /** 1, and one more each time a person offers it again */
  @Column('integer', { default: 1 }) round: number;
  /** code of why it failed or lapsed */
  @Column('text', { nullable: true }) reason: string | null;
  /** masked address that it went to */
  @Column('text', { name: 'address_hint', nullable: true }) addressHint: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  /** when it was sent, failed or lapsed */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
}
