import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { ReleaseKind, ReleaseState, Triage } from '../domain/index.js';

const states = `'open', 'accepted', 'returned', 'recalled', 'withdrawn', 'replaced'`;

/** What went to a school at one time. The content stands beside it, part by part. */
@Entity('handover_release')
@Index('handover_release_once', { synchronize: false })
@Index('handover_release_handover', { synchronize: false })
@Index('handover_release_inbox', { synchronize: false })
@Index('handover_release_unopened', { synchronize: false })
@Check('handover_release_kind', `kind IN ('full', 'facts')`)
@Index('handover_release_feedback', { synchronize: false })
@Check('handover_release_triage', `triage IN ('support', 'talk', 'none')`)
@Check('handover_release_triage_open', `triage = 'none' OR state IN ('open', 'accepted')`)
@Check('handover_release_state', `state IN (${states})`)
export class HandoverReleaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'handover_release_pk' }) id: string;
  @Column('uuid', { name: 'handover_id' }) handoverId: string;
  @ManyToOne('HandoverEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'handover_id', foreignKeyConstraintName: 'handover_release_handover_fk' })
  handover?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @Column('uuid', { name: 'sender_location_id' }) senderLocationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'sender_location_id', foreignKeyConstraintName: 'handover_release_sender_location_fk' })
  senderLocation?: unknown;
  @Column('uuid', { name: 'receiver_location_id' }) receiverLocationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'receiver_location_id', foreignKeyConstraintName: 'handover_release_receiver_location_fk' })
  receiverLocation?: unknown;
  @Column('text') kind: ReleaseKind;
  @Column('text', { default: 'open' }) state: ReleaseState;
  /** 0: facts that went before anything was laid before parents */
  @Column('integer', { name: 'version_number' }) versionNumber: number;
  @Column('uuid', { name: 'form_version_id' }) formVersionId: string;
  @ManyToOne('FormVersionEntity')
  @JoinColumn({ name: 'form_version_id', foreignKeyConstraintName: 'handover_release_form_version_fk' })
  formVersion?: unknown;
  /** what the preschool asks attention for, out of what went; none once the copy is shut */
  @Column('text', { default: 'none' }) triage: Triage;
  @Column('text', { array: true }) parts: string[];
  /** sealed JSON: who it is about, as it was called that day */
  @Column('bytea') header: Buffer;
  /** of header and parts together */
  @Column('text') sha256: string;
  @Column('timestamptz', { name: 'released_at' }) releasedAt: Date;
  @Column('date', { name: 'released_on' }) releasedOn: string;
  @Column('uuid', { name: 'released_by' }) releasedBy: string;
  @Column('text', { name: 'released_by_name' }) releasedByName: string;
  /** the first time that somebody of the school read it */
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  @Column('text', { name: 'opened_by_name', nullable: true }) openedByName: string | null;
  @Column('text', { name: 'opened_by_role', nullable: true }) openedByRole: string | null;
  /** when it came into a state other than open */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
  /** from this day on the school is asked what it thought of it */
  @Column('date', { name: 'feedback_due_on', nullable: true }) feedbackDueOn: string | null;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column('text', { name: 'assignee_name', nullable: true }) assigneeName: string | null;
  /** the last thing that somebody may want to know of */
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}
