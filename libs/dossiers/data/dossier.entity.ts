import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DossierKind, DossierState } from '../domain/index.js';
import type { DossierItem } from './dossier-row.js';

/** A PDF that somebody asked for. */
@Entity('dossier')
@Index('dossier_once', { synchronize: false })
@Index('dossier_person', { synchronize: false })
@Index('dossier_kept', { synchronize: false })
@Check('dossier_kind', `kind IN ('normal', 'restricted', 'concept')`)
@Check('dossier_state', `state IN ('waiting', 'making', 'ready', 'failed', 'gone')`)
@Check('dossier_document', `(state = 'ready') = (document IS NOT NULL)`)
export class DossierEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dossier_pk' }) id: string;
  @Column('uuid', { name: 'region_id' }) regionId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'region_id', foreignKeyConstraintName: 'dossier_region_fk' })
  region?: unknown;
  /** on whose behalf: its name stands on every page */
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'dossier_organisation_fk' })
  organisation?: unknown;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { name: 'person_role' }) personRole: string;
  @Column('text') kind: DossierKind;
  /** what was asked, as a hash: a second press is the same wish */
  @Column('text') wish: string;
  @Column('jsonb') items: readonly DossierItem[];
  @Column('text', { default: 'waiting' }) state: DossierState;
  @Column('integer') total: number;
  @Column('integer', { default: 0 }) done: number;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt: Date | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt: Date | null;
  /** a code, never words about a child */
  @Column('text', { nullable: true }) failure: string | null;
  /** the seals of all that is in it, together */
  @Column('text', { name: 'content_sha256', nullable: true }) contentSha256: string | null;
  /** of the PDF before it was sealed */
  @Column('text', { name: 'file_sha256', nullable: true }) fileSha256: string | null;
  @Column('integer', { nullable: true }) bytes: number | null;
  @Column('integer', { nullable: true }) pages: number | null;
  @Column('bytea', { nullable: true }) document: Buffer | null;
}
