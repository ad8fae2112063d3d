import { entitiesOf } from '#libs/database/index.js';
import { ImportKinds, ImportsModule } from '#libs/platform/imports/index.js';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Agreements } from './agreements.service.js';
import { AgreementRuleEntity, ProcessingAgreementEntity } from './data/agreement.entity.js';
import { AgreementsRepository } from './data/agreements.repository.js';
import { DirectoryRepository } from './data/directory.repository.js';
import { LocationImports } from './data/location-imports.repository.js';
import { LocationEntity } from './data/location.entity.js';
import { Locations } from './data/locations.repository.js';
import { OrganisationEntity } from './data/organisation.entity.js';
import { Organisations } from './data/organisations.repository.js';
import { PostcodeAreaEntity, StadsdeelEntity, WijkEntity } from './data/wijk.entity.js';
import { Directory } from './directory.service.js';
import { PreschoolImportKind } from './imports/preschool-import-kind.js';
import { SchoolImportKind } from './imports/school-import-kind.js';
import { OrganisationsService } from './organisations.service.js';

@Module({
  imports: [
    ImportsModule,
    entitiesOf(OrganisationEntity, LocationEntity, StadsdeelEntity, WijkEntity, PostcodeAreaEntity),
    entitiesOf(ProcessingAgreementEntity, AgreementRuleEntity),
  ],
  providers: [
    OrganisationsService,
    Directory,
    DirectoryRepository,
    Organisations,
    Locations,
    LocationImports,
    Agreements,
    AgreementsRepository,
  ],
  exports: [OrganisationsService, Directory, Agreements],
})
export class OrganisationsModule implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly locations: LocationImports,
  ) {}

  onModuleInit(): void {
    this.kinds.register(
      new SchoolImportKind('po', this.locations),
      new SchoolImportKind('vo', this.locations),
      new PreschoolImportKind(this.locations),
    );
  }
}
