import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';

@Entity('stadsdeel')
@Unique('stadsdeel_region_name', ['regionId', 'name'])
export class StadsdeelEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stadsdeel_pk' })
  id: string;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'stadsdeel_region_fk' })
  region?: unknown;

  @Column('text')
  name: string;
}

@Entity('wijk')
@Unique('wijk_region_code', ['regionId', 'code'])
export class WijkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'wijk_pk' })
  id: string;

  @Column('uuid', { name: 'stadsdeel_id' })
  stadsdeelId: string;

  @ManyToOne('StadsdeelEntity')
  @JoinColumn({ name: 'stadsdeel_id', foreignKeyConstraintName: 'wijk_stadsdeel_fk' })
  stadsdeel?: unknown;

  @Column('uuid', { name: 'region_id' })
  regionId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'wijk_region_fk' })
  region?: unknown;

  @Column('text')
  name: string;

  @Column('text')
  code: string;
}

/** Which wijk the addresses of a postcode stand in, by its four digits. */
@Entity('postcode_area')
@Check('postcode_area_digits', "postcode4 ~ '^[1-9][0-9]{3}$'")
export class PostcodeAreaEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'postcode_area_pk' })
  postcode4: string;

  @Column('uuid', { name: 'wijk_id' })
  wijkId: string;

  @ManyToOne('WijkEntity')
  @JoinColumn({ name: 'wijk_id', foreignKeyConstraintName: 'postcode_area_wijk_fk' })
  wijk?: unknown;
}
