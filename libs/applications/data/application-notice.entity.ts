import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { ApplicationNoticeKind } from '../domain/index.js';

/** A mail about an application. Its key says of what, so that it goes once. */
@Entity('application_notice')
@Check('application_notice_kind', "kind IN ('code', 'receipt', 'double', 'waiting')")
@Unique('application_notice_once', ['noticeKey'])
@Index('application_notice_application', ['applicationId'])
export class ApplicationNoticeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'application_notice_pk' }) id: string;
  @Column('text', { name: 'notice_key' }) noticeKey: string;
  @Column('text') kind: ApplicationNoticeKind;
  @Column('uuid', { name: 'application_id' }) applicationId: string;
  @ManyToOne('ApplicationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_notice_application_fk' })
  application?: unknown;
  @Column('timestamptz', { name: 'planned_at' }) plannedAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt: Date | null;
  @Column('text', { nullable: true }) failure: string | null;
}
