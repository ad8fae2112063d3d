import { entitiesOf } from '#libs/database/index.js';
import { DeadlinesModule } from '#libs/deadlines/index.js';
import { Agreements, Directory, OrganisationsModule } from '#libs/organisations/index.js';
import { ImportKinds, ImportsModule } from '#libs/platform/imports/index.js';
import { Module, type OnModuleInit } from '@nestjs/common';
import { GuardianEntity } from './data/guardian.entity.js';
import { PupilDoubtsRepository } from './data/pupil-doubts.repository.js';
import { PupilEntity } from './data/pupil.entity.js';
import { PupilImports } from './data/pupil-imports.repository.js';
import { PupilSearch } from './data/pupil-search.repository.js';
import { PupilsRepository } from './data/pupils.repository.js';
import { SettledDoubtEntity } from './data/settled-doubt.entity.js';
import { PupilImportKind } from './imports/pupil-import-kind.js';
import { PupilDoubts } from './pupil-doubts.service.js';
import { PupilFollower } from './pupil-follower.js';
import { PupilReading } from './pupil-reading.service.js';
import { PupilsService } from './pupils.service.js';

/** Children and who looks after them. `registrations` provides the `PupilFollower`. */
@Module({
  imports: [
    ImportsModule,
    OrganisationsModule,
    DeadlinesModule,
    entitiesOf(PupilEntity, GuardianEntity, SettledDoubtEntity),
  ],
  providers: [
    PupilsService,
    PupilReading,
    PupilDoubts,
    PupilsRepository,
    PupilSearch,
    PupilDoubtsRepository,
    PupilImports,
  ],
  exports: [PupilsService, PupilReading, PupilDoubts],
})
export class PupilsModule implements OnModuleInit {
  constructor(
    private readonly kinds: ImportKinds,
    private readonly imports: PupilImports,
    private readonly directory: Directory,
    private readonly follower: PupilFollower,
    private readonly agreements: Agreements,
  ) {}

  onModuleInit(): void {
    this.kinds.register(new PupilImportKind(this.imports, this.directory, this.follower, this.agreements));
  }
}
