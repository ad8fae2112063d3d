import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type FilterChoices, type SavedFilterRow, SavedFiltersRepository } from './data/saved-filters.repository.js';
import {
  type FilterDraft,
  type FilterList,
  filterListsOf,
  findingsOfFilter,
  findingsOfFilterName,
  keptParameters,
  mostFilters,
  tidyName,
} from './domain/index.js';

export type { FilterChoices, SavedFilterRow };

/** Somebody keeps what was chosen on a list, alone or for colleagues. What it shows is up to the list itself, each time. */
@Injectable()
export class FiltersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly filters: SavedFiltersRepository,
    private readonly audit: AuditLog,
  ) {}

  /** One's own and those of colleagues, of the lists that the role has; one's own first. */
  list(actor: Actor): Promise<readonly SavedFilterRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.filters.inSight(tx, filterListsOf(actor.role)));
  }

  /** @throws invalid with everything that is wrong; conflict when the name is taken or there are enough */
  async save(
    actor: Actor,
    draft: FilterDraft,
    { shared, isDefault }: Omit<FilterChoices, 'name'>,
  ): Promise<SavedFilterRow> {
    const findings = findingsOfFilter(draft, filterListsOf(actor.role));
    if (findings.length > 0) throw invalid('saved-filter.invalid', findings);
    const { list } = draft;
    return this.unitOfWork.run(actor, async (tx) => {
      await this.filters.lockOwn(tx);
      if ((await this.filters.countOwn(tx)) >= mostFilters) throw tooMany();
      const choices = { name: tidyName(draft.name), shared, isDefault };
      await this.makeRoom(tx, { list, id: null }, choices);
      const parameters = keptParameters(list, draft.parameters);
      const row = await this.filters.add(tx, { ...choices, list, parameters });
      await this.note(tx, 'saved-filter.saved', row);
      return row;
    });
  }

  /** Another name, shared or not, what the list opens with or not. What it holds stays. Only for who saved it. */
  async change(actor: Actor, id: string, choices: FilterChoices): Promise<SavedFilterRow> {
    const findings = findingsOfFilterName(choices.name);
    if (findings.length > 0) throw invalid('saved-filter.invalid', findings);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.filters.lockOwn(tx);
      const known = await this.filters.findOwn(tx, id);
      if (!known) throw notFound('saved-filter.not-found');
      const tidy = { ...choices, name: tidyName(choices.name) };
      await this.makeRoom(tx, known, tidy);
      const row = await this.filters.change(tx, id, tidy);
      await this.note(tx, 'saved-filter.changed', row);
      return row;
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.filters.removeOwn(tx, id))) throw notFound('saved-filter.not-found');
      await this.audit.record(tx, { action: 'saved-filter.removed', objectKind: 'saved-filter', objectId: id });
    });
  }

  private async makeRoom(
    tx: Transaction,
    { list, id }: { readonly list: FilterList; readonly id: string | null },
    { name, isDefault }: FilterChoices,
  ): Promise<void> {
    if (await this.filters.isNameTaken(tx, list, name, id)) throw nameTaken();
    if (isDefault) await this.filters.clearDefault(tx, list);
  }

  /** The name stays out of the log: it is free text. */
  private async note(tx: Transaction, action: string, { id, list, shared, isDefault }: SavedFilterRow): Promise<void> {
    const detail = { list, shared, isDefault };
    await this.audit.record(tx, { action, objectKind: 'saved-filter', objectId: id, detail });
  }
}

const nameTaken = (): DomainError => {
  const reason = 'Je hebt van deze lijst al een filter met deze naam. Kies een andere naam.';
  return new DomainError('conflict', 'saved-filter.name-taken', reason, [{ name: 'name', code: 'taken', reason }]);
};

const tooMany = (): DomainError =>
  new DomainError(
    'conflict',
    'saved-filter.too-many',
    `Je hebt al ${mostFilters} filters bewaard. Verwijder er eerst een die je niet meer gebruikt.`,
  );
