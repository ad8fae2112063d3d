import type { Transaction } from '#libs/database/index.js';
import { DomainError, type LocalDate, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { CompiledForms } from './compiled-forms.js';
import { type DocumentRow, FormVersionsRepository } from './data/form-versions.repository.js';
import { type FormDefinition, type FormKind, definitionFor } from './domain/index.js';
import type { FormValidators } from './validator/index.js';

/** A version of a form, with all that is needed to ask, to check and to print. */
export interface FormVersion {
  readonly id: string;
  readonly definition: FormDefinition;
  /** SHA-256 of the document */
  readonly hash: string;
  readonly validators: FormValidators;
}

/** Versions for whoever keeps answers: the one in force to begin with, and later the one that was pinned. */
@Injectable()
export class FormVersions {
  constructor(
    private readonly versions: FormVersionsRepository,
    private readonly compiled: CompiledForms,
  ) {}

  /** The version in force for a region. @throws conflict when there is none */
  async current(tx: Transaction, form: FormKind, regionId: string, today: LocalDate): Promise<FormVersion> {
    const chosen = definitionFor(await this.versions.list(tx, regionId, form), form, regionId, today);
    if (!chosen) throw noneInForce();
    return this.byId(tx, chosen.id);
  }

  /** Any version that was ever in use, also one that was withdrawn: its answers stay. @throws notFound */
  async byId(tx: Transaction, id: string): Promise<FormVersion> {
    const row = await this.versions.document(tx, id);
    if (!row) throw notFound('form-version.not-found');
    return this.whole(row);
  }

  /** The document alone, for whoever only reads answers. @throws notFound */
  async definition(tx: Transaction, id: string): Promise<FormDefinition> {
    const row = await this.versions.document(tx, id);
    if (!row) throw notFound('form-version.not-found');
    return row.definition;
  }

  private whole({ id, definition, hash }: DocumentRow): FormVersion {
    return { id, definition, hash, validators: this.compiled.of(hash, definition).validators };
  }
}

const noneInForce = (): DomainError =>
  new DomainError(
    'conflict',
    'form-version.none',
    'Van dit formulier is nog geen versie in gebruik. Vraag de beheerder van de gemeente om er een te publiceren.',
  );
