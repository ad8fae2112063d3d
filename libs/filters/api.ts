import { Module } from '@nestjs/common';
import { FiltersModule } from './filters.module.js';
import { SavedFiltersController } from './http/saved-filters.controller.js';
import { SharedFiltersController } from './http/shared-filters.controller.js';

@Module({ imports: [FiltersModule], controllers: [SavedFiltersController, SharedFiltersController] })
export class FiltersApiModule {}
