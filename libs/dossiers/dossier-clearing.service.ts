import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { DossierMakingRepository } from './data/dossier-making.repository.js';
import { DossierRights } from './dossier-rights.js';

/**
 * Bytes do not outlive what they are a print of: parents who withdraw consent need the copy of the school gone (AVG article 7).
 * Fetching asks the same; this is for what nobody fetches.
 */
@Injectable()
export class DossierClearing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dossiers: DossierMakingRepository,
    private readonly rights: DossierRights,
    private readonly clock: Clock,
  ) {}

  async clear(): Promise<void> {
    await this.unitOfWork.run(systemActor('dossiers.clear', 'worker'), async (tx) => {
      await this.dossiers.clearExpired(tx, this.clock.now());
      const kept = await this.dossiers.kept(tx);
      for (const dossier of kept) {
        const gone = await this.rights.gone(tx, dossier);
        if (gone) await this.dossiers.clear(tx, dossier.id, gone);
      }
    });
  }
}
