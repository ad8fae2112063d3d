import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SharedFiltersService } from '../shared-filters.service.js';
import { SavedFilterPath, SharedFilterListResponse, SharedFilterResponse } from './saved-filter.dto.js';

@ApiTags('Bewaarde filters')
@RequirePermission('filters.tidy')
@Controller('shared-filters')
export class SharedFiltersController {
  constructor(private readonly filters: SharedFiltersService) {}

  /** Alle filters die medewerkers van uw organisatie met elkaar delen. */
  @ApiOkResponse({ type: SharedFilterListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<SharedFilterListResponse> {
    return { items: (await this.filters.list(actor)).map(SharedFilterResponse.of) };
  }

  /** Verwijdert een gedeeld filter, bijvoorbeeld van wie hier niet meer werkt. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':savedFilterId')
  async remove(@CurrentActor() actor: Actor, @Param() { savedFilterId }: SavedFilterPath): Promise<void> {
    await this.filters.remove(actor, savedFilterId);
  }
}
