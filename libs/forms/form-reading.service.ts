import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { CompiledForms } from './compiled-forms.js';
import { type DocumentRow, FormVersionsRepository, type VersionRow } from './data/form-versions.repository.js';
import { type DefinitionDifference, definitionDifferences, definitionFor, formKinds } from './domain/index.js';

export type { VersionRow } from './data/form-versions.repository.js';

/** A version as a list shows it. */
export interface ListedVersion extends VersionRow {
  readonly inForce: boolean;
}

/** What changes when a version takes the place of the one in force. */
export interface VersionDifferences {
  /** null: none is in force */
  readonly comparedWith: VersionRow | null;
  readonly items: readonly DefinitionDifference[];
}

/** Looking at versions of forms. Row-level security hides proposals from who does not decide about them. */
@Injectable()
export class FormReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: FormVersionsRepository,
    private readonly compiled: CompiledForms,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<ListedVersion[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.versions.list(tx, actor.regionId);
      const inForce = new Set(formKinds.map((form) => this.inForce(rows, form, actor.regionId)?.id));
      return rows.map((row) => ({ ...row, inForce: inForce.has(row.id) }));
    });
  }

  find(actor: Actor, id: string): Promise<DocumentRow> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await this.versions.document(tx, id);
      if (!row) throw notFound('form-version.not-found');
      return row;
    });
  }

  /** The module with which a browser checks answers; see `validator/`. */
  async validatorOf(actor: Actor, id: string): Promise<string> {
    const { hash, definition } = await this.find(actor, id);
    return this.compiled.of(hash, definition).module;
  }

  differences(actor: Actor, id: string): Promise<VersionDifferences> {
    return this.unitOfWork.read(actor, async (tx) => {
      const after = await this.versions.document(tx, id);
      if (!after) throw notFound('form-version.not-found');
      const others = (await this.versions.list(tx, actor.regionId, after.form)).filter((row) => row.id !== id);
      const row = this.inForce(others, after.form, actor.regionId);
      const before = row && (await this.versions.document(tx, row.id));
      if (!row || !before) return { comparedWith: null, items: [] };
      return { comparedWith: row, items: definitionDifferences(before.definition, after.definition) };
    });
  }

  private inForce(rows: readonly VersionRow[], form: VersionRow['form'], regionId: string): VersionRow | undefined {
    return definitionFor(rows, form, regionId, this.clock.today());
  }
}
