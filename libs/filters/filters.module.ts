import { Module } from '@nestjs/common';
import { SavedFiltersRepository } from './data/saved-filters.repository.js';
import { FiltersService } from './filters.service.js';
import { SharedFiltersService } from './shared-filters.service.js';

@Module({
  providers: [FiltersService, SharedFiltersService, SavedFiltersRepository],
  exports: [FiltersService, SharedFiltersService],
})
export class FiltersModule {}
