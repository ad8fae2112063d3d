import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

@Entity('pupil')
@Index('pupil_identity', ['regionId', 'bornOn', 'familyKey', 'givenKey'])
@Index('pupil_name', ['regionId', 'familyKey', 'givenKey', 'id'])
@Index('pupil_given_name', ['regionId', 'givenKey'])
@Index('pupil_preschool', ['preschoolLocationId', 'familyKey', 'givenKey', 'id'])
@Index('pupil_preschool_reference', { synchronize: false })
@Check('pupil_left_with_reason', '(left_on IS NULL) = (left_reason IS NULL)')
@Check('pupil_secret_without_wijk', 'NOT address_secret OR wijk_id IS NULL')
export class PupilEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pupil_pk' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'pupil_region_fk' })
  region?: unknown;
  @Column('text', { name: 'given_name' }) givenName: string;
  @Column('text', { default: '' }) prefix: string;
  @Column('text', { name: 'family_name' }) familyName: string;
  /** from `nameKey`; under it spellings of one name meet */
  @Column({ type: 'text', name: 'given_key', collation: 'C' }) givenKey: string;
  @Column({ type: 'text', name: 'family_key', collation: 'C' }) familyKey: string;
  @Column('date', { name: 'born_on' }) bornOn: string;
  @Column('text', { nullable: true }) postcode: string | null;
  /** from the postcode; empty outside the region, and for a secret address */
  @Column('uuid', { name: 'wijk_id', nullable: true }) wijkId: string | null;
  @ManyToOne('WijkEntity')
  @JoinColumn({ name: 'wijk_id', foreignKeyConstraintName: 'pupil_wijk_fk' })
  wijk?: unknown;
  @Column('uuid', { name: 'preschool_location_id', nullable: true }) preschoolLocationId: string | null;
  @ManyToOne('LocationEntity')
  @JoinColumn({ name: 'preschool_location_id', foreignKeyConstraintName: 'pupil_preschool_location_fk' })
  preschoolLocation?: unknown;
  @Column('text', { name: 'preschool_reference', nullable: true }) preschoolReference: string | null;
  @Column('boolean', { name: 'address_secret', default: false }) addressSecret: boolean;
  @Column('date', { name: 'left_on', nullable: true }) leftOn: string | null;
  @Column('text', { name: 'left_reason', nullable: true }) leftReason: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
  /** goes up with every change; a change from an older version is refused */
  @Column('integer', { default: 1 }) version: number;
}
