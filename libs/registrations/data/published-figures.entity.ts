import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** The figures of a month for who sees numbers only; what is small is not in it. */
@Entity('published_figures')
export class PublishedFiguresEntity {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'published_figures_pk' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'published_figures_region_fk' })
  region?: unknown;
  @PrimaryColumn('date', { name: 'month_on', primaryKeyConstraintName: 'published_figures_pk' }) monthOn: string;
  @Column('date', { name: 'counted_on' }) countedOn: string;
  @Column('jsonb') figures: object;
}
