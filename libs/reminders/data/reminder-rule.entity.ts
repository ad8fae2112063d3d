import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { RecipientKind, ReminderAnchor, ReminderRule, ReminderRuleId, ReminderSubject } from '../domain/index.js';
import { recipientKindsInSql } from './reminder.entity.js';

/** A step of the plan, as an administrator keeps it. */
@Entity('reminder_rule')
@Check('reminder_rule_subject', `subject IN ('child', 'registration')`)
@Check('reminder_rule_kind', `kind IN ('reminder', 'overdue', 'escalation')`)
@Check(
  'reminder_rule_offset',
  `months BETWEEN 0 AND 60 AND days BETWEEN -120 AND 120 AND working_days BETWEEN -60 AND 60`,
)
export class ReminderRuleEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reminder_rule_pk' }) id: ReminderRuleId;
  @Column('integer') position: number;
  @Column('text') subject: ReminderSubject;
  @Column('text') anchor: ReminderAnchor;
  @Column('text') kind: ReminderRule['kind'];
  @Column('boolean') active: boolean;
  @Column('integer') months: number;
  @Column('integer') days: number;
  @Column('integer', { name: 'working_days' }) workingDays: number;
  @Column('text') source: string;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt: Date;
}

/** A receiver of a rule, so many working days after its day. */
@Entity('reminder_rung')
@Check('reminder_rung_recipient_kind', `recipient_kind IN ${recipientKindsInSql}`)
@Check('reminder_rung_working_days', 'working_days BETWEEN 0 AND 60')
export class ReminderRungEntity {
  @PrimaryColumn('text', { name: 'rule_id', primaryKeyConstraintName: 'reminder_rung_pk' }) ruleId: ReminderRuleId;
  @ManyToOne('ReminderRuleEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'rule_id', foreignKeyConstraintName: 'reminder_rung_rule_fk' })
  rule?: unknown;
  @PrimaryColumn('text', { name: 'recipient_kind', primaryKeyConstraintName: 'reminder_rung_pk' })
  recipientKind: RecipientKind;
  @Column('integer', { name: 'working_days' }) workingDays: number;
  @Column('integer') position: number;
}

/** Days on which no reminder goes out. */
@Entity('quiet_period')
@Check('quiet_period_order', 'to_on BETWEEN from_on AND from_on + 100')
export class QuietPeriodEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'quiet_period_pk', default: () => 'uuidv7()' }) id: string;
  @Column('text') name: string;
  @Column('date', { name: 'from_on' }) fromOn: string;
  @Column('date', { name: 'to_on' }) toOn: string;
}

/** One row: raised by the database at every change of the rules. */
@Entity('reminder_rules_version')
@Check('reminder_rules_version_one', 'one')
export class ReminderRulesVersionEntity {
  @PrimaryColumn('boolean', { primaryKeyConstraintName: 'reminder_rules_version_pk', default: true }) one: boolean;
  @Column('bigint') version: string;
}
