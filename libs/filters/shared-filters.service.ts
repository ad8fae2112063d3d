import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { SavedFiltersRepository, type SharedFilterRow } from './data/saved-filters.repository.js';

export type { SharedFilterRow };

/** Clearing away what is shared in an organisation: whoever shared it may have left. */
@Injectable()
export class SharedFiltersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly filters: SavedFiltersRepository,
    private readonly audit: AuditLog,
  ) {}

  list(actor: Actor): Promise<readonly SharedFilterRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.filters.sharedOnes(tx));
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.filters.removeShared(tx, id))) throw notFound('saved-filter.not-found');
      const detail = { byAdministrator: true };
      await this.audit.record(tx, { action: 'saved-filter.removed', objectKind: 'saved-filter', objectId: id, detail });
    });
  }
}
