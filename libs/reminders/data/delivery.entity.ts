import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** What became of one piece of work that sent a reminder: once per piece of work, and accepted once per reminder. */
@Entity('delivery')
@Check('delivery_result', `result IN ('accepted', 'refused')`)
@Check('delivery_of_one', '(reminder_id IS NULL) <> (digest_id IS NULL)')
@Index('delivery_accepted_once', { synchronize: false })
@Index('delivery_digest_accepted_once', { synchronize: false })
export class DeliveryEntity {
  @PrimaryColumn('bigint', { name: 'outbox_id', primaryKeyConstraintName: 'delivery_pk' }) outboxId: string;
  @Index('delivery_reminder')
  @Column('uuid', { name: 'reminder_id', nullable: true })
  reminderId: string | null;
  @ManyToOne('ReminderEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'reminder_id', foreignKeyConstraintName: 'delivery_reminder_fk' })
  reminder?: unknown;
  /** the collected mail that it was, instead of a reminder by itself */
  @Column('uuid', { name: 'digest_id', nullable: true }) digestId: string | null;
  @ManyToOne('DigestEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'digest_id', foreignKeyConstraintName: 'delivery_digest_fk' })
  digest?: unknown;
  @Column('text') result: 'accepted' | 'refused';
  @Column('text', { nullable: true }) code: string | null;
  @Column('text', { name: 'message_id', nullable: true }) messageId: string | null;
  @Column('integer') attempt: number;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt: Date;
}
