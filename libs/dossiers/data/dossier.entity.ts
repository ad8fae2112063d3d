import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { DossierState, GoneReason, PaperKind } from '../domain/index.js';
import type { DossierItem } from './dossier-row.js';

/** A PDF that somebody asked for. */
@Entity('dossier')
@Index('dossier_once', { synchronize: false })
@Index('dossier_person', { synchronize: false })
@Index('dossier_kept', { synchronize: false })
@Check('dossier_kind', `kind IN ('normal', 'restricted', 'concept', 'guardian-presented', 'guardian-sent')`)
@Check('dossier_state', `state IN ('waiting', 'making', 'ready', 'failed', 'gone')`)
@Check('dossier_gone', `gone_because IN ('expired', 'withdrawn', 'shut')`)
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
  @Column('text') kind: PaperKind;
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
  /** why its bytes went, and since when that was so */
  @Column('text', { name: 'gone_because', nullable: true }) goneBecause: GoneReason | null;
  @Column('date', { name: 'gone_on', nullable: true }) goneOn: string | null;
  /** when whoever asked first had it */
  @Column('timestamptz', { name: 'fetched_at', nullable: true }) fetchedAt: Date | null;
  /** when a mail said that it is ready */
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt: Date | null;
  @Column('text', { name: 'telling_failed', nullable: true }) tellingFailed: string | null;
  @Column('bytea', { nullable: true }) document: Buffer | null;
}
