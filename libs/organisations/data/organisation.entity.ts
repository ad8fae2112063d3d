import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Governance, OrganisationKind, Sector } from '../domain/index.js';

@Entity('organisation')
@Check(
  'organisation_kind',
  "kind IN ('municipality', 'board', 'school', 'preschool-organisation', 'samenwerkingsverband', 'toeleiding')",
)
@Check('organisation_sector', "sector IN ('po', 'vo', 'so')")
@Check('organisation_governance', "governance IN ('public', 'private', 'cooperation')")
@Check('organisation_region', "kind <> 'municipality' OR region_id = id")
@Unique('organisation_kind_code', ['kind', 'code'])
@Index('organisation_region_kind', ['regionId', 'kind'])
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pk' })
  id: string;

  @Column('text')
  kind: OrganisationKind;

  @Index('organisation_parent')
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'organisation_parent_fk' })
  parent?: unknown;

  /** the municipality; itself for a municipality */
  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'organisation_region_fk' })
  region?: unknown;

  @Column('text')
  name: string;

  /** municipality 4 digits, board 5 digits, school BRIN of 4 signs, preschool organisation KvK of 8 digits */
  @Column('text', { nullable: true })
  code: string | null;

  @Column('text', { nullable: true })
  sector: Sector | null;

  @Column('text', { nullable: true })
  governance: Governance | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;
}
