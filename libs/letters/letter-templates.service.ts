import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { LetterTemplatesRepository, type TemplateRow } from './data/letter-templates.repository.js';
import {
  type LetterKind,
  exampleLetter,
  letterKinds,
  mayEditTemplates,
  standardTemplates,
  templateFindings,
} from './domain/index.js';
import { letterPdf } from './letter-pdf.js';

/** Where a text comes from: the organisation itself, its region, or Estafette. */
export type TemplateOrigin = 'own' | 'region' | 'standard';

/** The text of one kind of letter as it counts for one organisation, and what lies under it. */
export interface TemplateState {
  readonly kind: LetterKind;
  readonly origin: TemplateOrigin;
  readonly text: string;
  /** of the own text; 0 when there never was one */
  readonly version: number;
  readonly editedAt: Date | null;
  readonly underlying: { readonly origin: TemplateOrigin; readonly text: string };
}

/** One edit: `text` null is going back to what lies under it. */
export type TemplateVersion = Pick<TemplateRow, 'version' | 'text' | 'editedAt'>;

/** Editing the texts of letters: the municipality for its region, a board for its schools. */
@Injectable()
export class LetterTemplates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly templates: LetterTemplatesRepository,
    private readonly audit: AuditLog,
  ) {}

  list(actor: Actor, organisationId: string): Promise<TemplateState[]> {
    mustEdit(actor, organisationId);
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.templates.newest(tx, actor.regionId, [organisationId, actor.regionId]);
      return letterKinds.map((kind) => stateOf(actor, kind, rows));
    });
  }

  find(actor: Actor, organisationId: string, kind: LetterKind): Promise<TemplateState> {
    mustEdit(actor, organisationId);
    return this.unitOfWork.read(actor, (tx) => this.state(tx, kind));
  }

  versions(actor: Actor, organisationId: string, kind: LetterKind): Promise<TemplateVersion[]> {
    mustEdit(actor, organisationId);
    return this.unitOfWork.read(actor, (tx) => this.templates.versions(tx, organisationId, kind));
  }

  /** @throws invalid with everything that is wrong with the text; conflict when somebody else was first */
  save(
    actor: Actor,
    organisationId: string,
    kind: LetterKind,
    edit: { text: string; version: number },
  ): Promise<TemplateState> {
    mustEdit(actor, organisationId);
    const text = edit.text.replaceAll(/\r\n?/g, '\n');
    refuse(kind, text);
    return this.add(actor, kind, { action: 'letter-template.saved', text, version: edit.version });
  }

  /** Back to what lies under the own text. The own texts stay in the history. */
  reset(actor: Actor, organisationId: string, kind: LetterKind, version: number): Promise<TemplateState> {
    mustEdit(actor, organisationId);
    return this.add(actor, kind, { action: 'letter-template.reset', text: null, version });
  }

  /** A letter about nobody with this text, which is not kept. */
  preview(actor: Actor, organisationId: string, kind: LetterKind, text: string): Promise<Buffer> {
    mustEdit(actor, organisationId);
    refuse(kind, text);
    return letterPdf(text, exampleLetter(kind));
  }

  private add(
    actor: Actor,
    kind: LetterKind,
    { action, text, version }: { action: string; text: string | null; version: number },
  ): Promise<TemplateState> {
    return this.unitOfWork.run(actor, async (tx) => {
      if ((await this.state(tx, kind)).version !== version) throw changedMeanwhile();
      const edit = { kind, ownerId: actor.organisationId, version: version + 1, text };
      const row = await this.templates.add(tx, edit);
      if (!row) throw changedMeanwhile();
      const state = await this.state(tx, kind);
      const detail = { kind, ownerId: row.ownerId, version: row.version };
      await this.audit.record(tx, { action, objectKind: 'letter-template', objectId: row.id, detail });
      return state;
    });
  }

  private async state(tx: Transaction, kind: LetterKind): Promise<TemplateState> {
    const { organisationId, regionId } = tx.actor;
    return stateOf(tx.actor, kind, await this.templates.newest(tx, regionId, [organisationId, regionId], kind));
  }
}

function stateOf({ organisationId, regionId }: Actor, kind: LetterKind, rows: readonly TemplateRow[]): TemplateState {
  const of = (owner: string) => rows.find((row) => row.kind === kind && row.ownerId === owner);
  const own = of(organisationId);
  const ofRegion = organisationId === regionId ? undefined : of(regionId);
  const underlying = ofRegion?.text
    ? ({ origin: 'region', text: ofRegion.text } as const)
    : ({ origin: 'standard', text: standardTemplates[kind] } as const);
  const version = own?.version ?? 0;
  if (typeof own?.text !== 'string') return { kind, ...underlying, version, editedAt: null, underlying };
  return { kind, origin: 'own', text: own.text, version, editedAt: own.editedAt, underlying };
}

function mustEdit(actor: Actor, organisationId: string): void {
  if (!mayEditTemplates(actor, organisationId)) throw notFound('letter-template.not-found');
}

function refuse(kind: LetterKind, text: string): void {
  const findings = templateFindings(kind, text).map(({ name, code, reason }) => ({ name, code, reason }));
  if (findings.length > 0) throw invalid('letter-template.invalid', findings);
}

const changedMeanwhile = (): DomainError =>
  new DomainError(
    'conflict',
    'letter-template.changed-meanwhile',
    'Iemand anders heeft deze brief intussen gewijzigd. Jouw tekst staat nog in het veld, maar is niet bewaard. Kopieer je tekst, laad de brief opnieuw en voeg je wijziging toe.',
  );
