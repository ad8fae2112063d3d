import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { RecipientKind, ReminderOrigin, ReminderStatus } from '../domain/index.js';

export const recipientKindsInSql = `('preschool', 'preschool-deputy', 'preschool-manager', 'guardian', 'school',
  'school-deputy', 'school-head', 'board-administrator', 'region-coordinator', 'samenwerkingsverband')`;

@Entity('reminder')
@Check('reminder_recipient_kind', `recipient_kind IN ${recipientKindsInSql}`)
@Check('reminder_status', `status IN ('planned', 'in-progress', 'held', 'sent', 'failed', 'lapsed')`)
@Check('reminder_held_reason', `status <> 'held' OR held_reason IS NOT NULL`)
@Check('reminder_sent_at', `(status = 'sent') = (sent_at IS NOT NULL)`)
@Index('reminder_once', { synchronize: false })
@Index('reminder_loose', { synchronize: false })
@Index('reminder_chased', { synchronize: false })
@Index('reminder_list', ['regionId', 'status', 'settledAt', 'id'])
export class ReminderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_pk', default: () => 'uuidv7()' }) id: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'reminder_pupil_fk' })
  pupil?: unknown;
  /** the registration that it is about; empty when it is about a child without one */
  @Index('reminder_registration', { where: 'registration_id IS NOT NULL' })
  @Column('uuid', { name: 'registration_id', nullable: true })
  registrationId: string | null;
  @ManyToOne('RegistrationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'reminder_registration_fk' })
  registration?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('text') rule: ReminderOrigin;
  @Column('text', { name: 'recipient_kind' }) recipientKind: RecipientKind;
  /** a location, a guardian or a municipality, after the kind */
  @Column('uuid', { name: 'recipient_id' }) recipientId: string;
  /** the day of the step, not of sending */
  @Column('date', { name: 'due_on' }) dueOn: string;
  /** the day from which the rule counted, such as the birth date */
  @Column('date', { name: 'anchor_on' }) anchorOn: string;
  /** the version of the rule by which it was made */
  @Column('integer', { name: 'rule_version', default: 1 }) ruleVersion: number;
  /** working days between the step and this rung of its ladder */
  @Column('integer', { name: 'rung_days', default: 0 }) rungDays: number;
  /** the reminder that did not reach its receiver, so that this one was made */
  @Column('uuid', { name: 'instead_of', nullable: true }) insteadOf: string | null;
  /** it has its mail, or work of its own */
  @Column('boolean', { default: false }) bundled: boolean;
  @Column('text', { default: 'planned' }) status: ReminderStatus;
  /** 1, and one more each time a person offers it again */
  @Column('integer', { default: 1 }) round: number;
  /** code of why it failed or lapsed */
  @Column('text', { nullable: true }) reason: string | null;
  /** why a person holds it back, in words; empty once it may go */
  @Column('text', { name: 'held_reason', nullable: true }) heldReason: string | null;
  /** masked address that it went to */
  @Column('text', { name: 'address_hint', nullable: true }) addressHint: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  /** when it was sent, failed, lapsed or held back */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
}
