import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** How many toddlers live in a wijk, as somebody else counted them. */
@Entity('toddler_count')
@Check('toddler_count_year', 'year BETWEEN 2000 AND 2100')
@Check('toddler_count_count', 'count BETWEEN 0 AND 100000')
export class ToddlerCountEntity {
  @PrimaryColumn('uuid', { name: 'wijk_id', primaryKeyConstraintName: 'toddler_count_pk' }) wijkId: string;
  @ManyToOne('WijkEntity')
  @JoinColumn({ name: 'wijk_id', foreignKeyConstraintName: 'toddler_count_wijk_fk' })
  wijk?: unknown;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'toddler_count_pk' }) year: number;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'toddler_count_region_fk' })
  region?: unknown;
  @Column('integer') count: number;
  @Column('text') source: string;
  @Column('date', { name: 'counted_on' }) countedOn: string;
}
