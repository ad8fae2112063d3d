import { Global, Module } from '@nestjs/common';
import { ImportKinds } from './import-kinds.js';
import { ImportRuns } from './import-runs.repository.js';
import { ImportWork } from './import-work.service.js';
import { ImportsService } from './imports.service.js';

/** Files on their way in. Global, so that each capability can register its kinds. */
@Global()
@Module({
  providers: [ImportKinds, ImportRuns, ImportsService, ImportWork],
  exports: [ImportKinds, ImportsService, ImportWork],
})
export class ImportsModule {}
