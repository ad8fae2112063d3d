import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { LateReason } from '../domain/index.js';

/** A preschool spoke with parents, or took that back. Rows are only ever added. */
@Entity('watch_talk')
@Index('watch_talk_pupil', { synchronize: false })
@Unique('watch_talk_taken_back_once', ['takesBack'])
export class TalkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'watch_talk_pk' }) id: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'watch_talk_pupil_fk' })
  pupil?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  /** the preschool that spoke; the next one of the child does not see it */
  @Column('uuid', { name: 'preschool_location_id' }) preschoolLocationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'preschool_location_id', foreignKeyConstraintName: 'watch_talk_preschool_location_fk' })
  preschoolLocation?: unknown;
  @Column('date', { name: 'spoken_on' }) spokenOn: string;
  @Column('text', { name: 'late_reason', nullable: true }) lateReason: LateReason | null;
  /** a few words with the reason `other`; for the preschool only */
  @Column('text', { default: '' }) note: string;
  /** the talk that this row takes back */
  @Column('uuid', { name: 'takes_back', nullable: true }) takesBack: string | null;
  @ManyToOne('TalkEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'takes_back', foreignKeyConstraintName: 'watch_talk_takes_back_fk' })
  takenBack?: unknown;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_by' }) recordedBy: string;
}
