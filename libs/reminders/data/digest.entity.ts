import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ReminderStatus } from '../domain/index.js';

/** One collected mail to one address on one day. */
@Entity('digest')
@Check('digest_audience', `audience IN ('office', 'guardian', 'numbers')`)
@Check('digest_status', `status IN ('planned', 'in-progress', 'sent', 'failed', 'lapsed')`)
@Unique('digest_once', ['addressHash', 'audience', 'dayOn', 'occasion'])
@Index('digest_waiting', ['dayOn'], { where: 'NOT queued' })
export class DigestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'digest_pk', default: () => 'uuidv7()' }) id: string;
  /** empty once the mail is over */
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { name: 'address_hash' }) addressHash: string;
  @Column('text') audience: 'office' | 'guardian' | 'numbers';
  @Column('date', { name: 'day_on' }) dayOn: string;
  /** `daily`, or what else was a reason to write */
  @Column('text', { default: 'daily' }) occasion: string;
  @Column('text', { default: 'planned' }) status: Exclude<ReminderStatus, 'held'>;
  /** there is work in the outbox for it */
  @Column('boolean', { default: false }) queued: boolean;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
}

/** That a reminder is in a collected mail. Of an office with two addresses it is in two. */
@Entity('digest_item')
export class DigestItemEntity {
  @PrimaryColumn('uuid', { name: 'digest_id', primaryKeyConstraintName: 'digest_item_pk' }) digestId: string;
  @ManyToOne('DigestEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'digest_id', foreignKeyConstraintName: 'digest_item_digest_fk' })
  digest?: unknown;
  @Index('digest_item_reminder')
  @PrimaryColumn('uuid', { name: 'reminder_id', primaryKeyConstraintName: 'digest_item_pk' })
  reminderId: string;
  @ManyToOne('ReminderEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'reminder_id', foreignKeyConstraintName: 'digest_item_reminder_fk' })
  reminder?: unknown;
}
