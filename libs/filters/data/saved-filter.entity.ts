import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { FilterList, FilterParameters } from '../domain/index.js';

/** What somebody chose on a list, under a name. */
@Entity('saved_filter')
@Index('saved_filter_name', { synchronize: false })
@Index('saved_filter_default', { synchronize: false })
@Check('saved_filter_list', `list IN ('watch-list', 'figures', 'figure-children', 'wijk-report')`)
@Check('saved_filter_size', `length(name) BETWEEN 1 AND 200 AND length(parameters::text) <= 1000`)
export class SavedFilterEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_filter_pk', default: () => 'uuidv7()' }) id: string;
  /** where its owner worked when it was saved */
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'saved_filter_organisation_fk' })
  organisation?: unknown;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  @ManyToOne('PersonEntity')
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'saved_filter_owner_fk' })
  owner?: unknown;
  @Column('text') list: FilterList;
  @Column('text') name: string;
  /** choices and ids of places; never a name or a text to search for */
  @Column('jsonb') parameters: FilterParameters;
  /** with everybody who works for the same organisation */
  @Column('boolean', { default: false }) shared: boolean;
  /** what the list opens with for its owner; one a list */
  @Column('boolean', { name: 'is_default', default: false }) isDefault: boolean;
  @Column('timestamptz', { name: 'saved_at', default: () => 'now()' }) savedAt: Date;
}
