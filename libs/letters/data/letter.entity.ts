import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { LetterKind } from '../domain/index.js';

const kinds = `'receipt', 'completion-request', 'extension', 'admission', 'refusal', 'not-processed', 'withdrawal',
  'temporary-placement'`;

@Entity('letter')
@Index('letter_subject', ['subjectId', 'id'])
@Check('letter_kind', `kind IN (${kinds})`)
export class LetterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_pk' }) id: string;
  @Column('text') kind: LetterKind;
  /** the edited text it was made of; null: the standard text */
  @Column('uuid', { name: 'template_id', nullable: true }) templateId: string | null;
  @ManyToOne('LetterTemplateEntity')
  @JoinColumn({ name: 'template_id', foreignKeyConstraintName: 'letter_template_fk' })
  template?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'letter_region_fk' })
  region?: unknown;
  @Column('uuid', { name: 'board_id', nullable: true }) boardId: string | null;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'board_id', foreignKeyConstraintName: 'letter_board_fk' })
  board?: unknown;
  @Column('uuid', { name: 'school_location_id' }) schoolLocationId: string;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'school_location_id', foreignKeyConstraintName: 'letter_school_location_fk' })
  schoolLocation?: unknown;
  @Index('letter_pupil')
  @Column('uuid', { name: 'pupil_id' })
  pupilId: string;
  @ManyToOne('PupilEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'letter_pupil_fk' })
  pupil?: unknown;
  /** the registration */
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('date', { name: 'dated_on' }) datedOn: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  /** of the PDF before it was sealed */
  @Column('text') sha256: string;
  @Column('integer') bytes: number;
  @Column('bytea') document: Buffer;
}
