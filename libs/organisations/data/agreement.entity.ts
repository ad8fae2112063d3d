import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** That an organisation signed the processing agreement; a row is only ever added. */
@Entity('processing_agreement')
@Index('processing_agreement_organisation', ['organisationId', 'signedOn'])
export class ProcessingAgreementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'processing_agreement_pk', default: () => 'uuidv7()' })
  id: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'processing_agreement_organisation_fk' })
  organisation?: unknown;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @Column('date', { name: 'signed_on' })
  signedOn: string;

  @Column('text')
  version: string;

  @Column('text', { name: 'document_reference' })
  documentReference: string;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt: Date;
}

/** From which day a municipality asks it; without a row it does not yet. */
@Entity('agreement_rule')
export class AgreementRuleEntity {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'agreement_rule_pk' })
  regionId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'agreement_rule_region_fk' })
  region?: unknown;

  @Column('date', { name: 'enforced_from' })
  enforcedFrom: string;

  @Column('uuid', { name: 'changed_by' })
  changedBy: string;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;
}
