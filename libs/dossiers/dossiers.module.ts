import { entitiesOf } from '#libs/database/index.js';
import { HandoversModule } from '#libs/handovers/index.js';
import { OrganisationsModule } from '#libs/organisations/index.js';
import { Module } from '@nestjs/common';
import { DossierMakingRepository } from './data/dossier-making.repository.js';
import { DossierEntity } from './data/dossier.entity.js';
import { DossiersRepository } from './data/dossiers.repository.js';
import { DossierClearing } from './dossier-clearing.service.js';
import { DossierFetching } from './dossier-fetching.service.js';
import { DossierMaking } from './dossier-making.service.js';
import { DossierOrders } from './dossier-orders.js';
import { DossierRights } from './dossier-rights.js';
import { DossierSource } from './dossier-source.js';
import { DossierWriting } from './dossier-writing.js';
import { DossiersService } from './dossiers.service.js';
import { GuardianDossiers } from './guardian-dossiers.service.js';

/** Handovers on paper: PDFs made in the background for whoever may read what is in them. */
@Module({
  imports: [HandoversModule, OrganisationsModule, entitiesOf(DossierEntity)],
  providers: [
    ...[DossiersRepository, DossierMakingRepository, DossierSource, DossierWriting, DossierOrders, DossierRights],
    ...[DossiersService, DossierFetching, DossierMaking, DossierClearing, GuardianDossiers],
  ],
  exports: [DossiersService, DossierFetching, DossierMaking, DossierClearing, GuardianDossiers],
})
export class DossiersModule {}
