import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Governance, LocationKind, Sector } from '../domain/index.js';

@Entity('location')
@Check('location_kind', "kind IN ('school', 'preschool')")
@Check('location_sector', "sector IN ('po', 'vo', 'so')")
@Check('location_governance', "governance IN ('public', 'private', 'cooperation')")
@Unique('location_code', ['code'])
@Index('location_region_kind', ['regionId', 'kind'])
export class LocationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'location_pk' })
  id: string;

  @Index('location_organisation')
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'location_organisation_fk' })
  organisation?: unknown;

  @Column('text')
  kind: LocationKind;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'location_region_fk' })
  region?: unknown;

  /** the board of a school location */
  @Index('location_board')
  @Column('uuid', { name: 'board_id', nullable: true })
  boardId: string | null;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'board_id', foreignKeyConstraintName: 'location_board_fk' })
  board?: unknown;

  @Column('text')
  name: string;

  /** BRIN of 6 signs, or LRK number */
  @Column('text')
  code: string;

  @Column('text', { default: '' })
  street: string;

  @Column('text', { default: '' })
  postcode: string;

  @Column('text', { default: '' })
  city: string;

  @Index('location_wijk')
  @Column('uuid', { name: 'wijk_id', nullable: true })
  wijkId: string | null;

  @ManyToOne('WijkEntity')
  @JoinColumn({ name: 'wijk_id', foreignKeyConstraintName: 'location_wijk_fk' })
  wijk?: unknown;

  @Column('text', { nullable: true })
  sector: Sector | null;

  @Column('text', { nullable: true })
  governance: Governance | null;

  /** mailbox of a role, not of a person */
  @Column('text', { name: 'contact_email', nullable: true })
  contactEmail: string | null;

  /** mailbox of whoever stands in */
  @Column('text', { name: 'deputy_email', nullable: true })
  deputyEmail: string | null;

  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;
}
