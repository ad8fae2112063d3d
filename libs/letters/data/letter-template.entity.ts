import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { LetterKind } from '../domain/index.js';

const kinds = `'receipt', 'completion-request', 'extension', 'admission', 'refusal', 'not-processed', 'withdrawal',
  'temporary-placement'`;

@Entity('letter_template')
@Unique('letter_template_version', ['ownerId', 'kind', 'version'])
@Check('letter_template_kind', `kind IN (${kinds})`)
export class LetterTemplateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_template_pk', default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: LetterKind;
  /** the municipality for its region, or a board for its schools */
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'letter_template_owner_fk' })
  owner?: unknown;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'letter_template_region_fk' })
  region?: unknown;
  @Column('integer') version: number;
  /** null: from here on the text that lies under it again */
  @Column('text', { nullable: true }) text: string | null;
  @Column('uuid', { name: 'edited_by' }) editedBy: string;
  @Column('timestamptz', { name: 'edited_at', default: () => 'now()' }) editedAt: Date;
}
