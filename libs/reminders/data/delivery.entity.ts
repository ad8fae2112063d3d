import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** What became of one piece of work that sent a reminder: once per piece of work, and accepted once per reminder. */
@Entity('delivery')
@Check('delivery_result', `result IN ('accepted', 'refused')`)
@Index('delivery_accepted_once', { synchronize: false })
export class DeliveryEntity {
  @PrimaryColumn('bigint', { name: 'outbox_id', primaryKeyConstraintName: 'delivery_pk' }) outboxId: string;
  @Index('delivery_reminder')
  @Column('uuid', { name: 'reminder_id' })
  reminderId: string;
  @ManyToOne('ReminderEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'reminder_id', foreignKeyConstraintName: 'delivery_reminder_fk' })
  reminder?: unknown;
  @Column('text') result: 'accepted' | 'refused';
  @Column('text', { nullable: true }) code: string | null;
  @Column('text', { name: 'message_id', nullable: true }) messageId: string | null;
  @Column('integer') attempt: number;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt: Date;
}
