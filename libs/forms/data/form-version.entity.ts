import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { FormDefinition, FormKind, VersionStatus } from '../domain/index.js';

@Entity('form_version')
@Index('form_version_of_region', ['form', 'version', 'regionId'], {
  unique: true,
  where: `region_id IS NOT NULL AND (status <> 'withdrawn' OR approved_at IS NOT NULL)`,
})
@Index('form_version_of_country', ['form', 'version'], { unique: true, where: 'region_id IS NULL' })
@Check('form_version_form', `form IN ('peuterestafette', 'extra-ondersteuning')`)
@Check('form_version_status', `status IN ('proposed', 'published', 'withdrawn')`)
@Check('form_version_hash', `document_hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex')`)
@Check(
  'form_version_second_person',
  `region_id IS NULL OR (approved_by IS NOT NULL) = (approved_at IS NOT NULL) AND approved_by IS DISTINCT FROM proposed_by`,
)
@Check('form_version_approved', `status <> 'published' OR approved_at IS NOT NULL`)
@Check(
  'form_version_withdrawn',
  `(status = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (status = 'withdrawn') = (withdrawn_reason IS NOT NULL)`,
)
export class FormVersionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'form_version_pk', default: () => 'uuidv7()' }) id: string;
  @Column('text') form: FormKind;
  @Column('text') version: string;
  /** null: for the whole country; these come with Estafette */
  @Column('uuid', { name: 'region_id', nullable: true }) regionId: string | null;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'form_version_region_fk' })
  region?: unknown;
  @Column('text', { default: 'proposed' }) status: VersionStatus;
  /** json and not jsonb: letter for letter what the hash is of, with its members in their own order */
  @Column('json') document: FormDefinition;
  @Column('text', { name: 'document_hash' }) documentHash: string;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy: string | null;
  @Column('timestamptz', { name: 'proposed_at', default: () => 'now()' }) proposedAt: Date;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason: string | null;
}
