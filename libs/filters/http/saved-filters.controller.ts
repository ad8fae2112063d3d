import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FiltersService } from '../filters.service.js';
import {
  ChangeFilterRequest,
  SaveFilterRequest,
  SavedFilterListResponse,
  SavedFilterPath,
  SavedFilterResponse,
} from './saved-filter.dto.js';

@ApiTags('Bewaarde filters')
@RequirePermission('filters.keep')
@Controller('saved-filters')
export class SavedFiltersController {
  constructor(private readonly filters: FiltersService) {}

  /** Uw eigen filters, en die collega's van uw organisatie delen. Alleen van lijsten die uw rol kan openen. */
  @ApiOkResponse({ type: SavedFilterListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<SavedFilterListResponse> {
    return { items: (await this.filters.list(actor)).map(SavedFilterResponse.of) };
  }

  /** Bewaart wat er op een lijst is gekozen, onder een naam. */
  @ApiCreatedResponse({ type: SavedFilterResponse })
  @Post()
  async save(@CurrentActor() actor: Actor, @Body() request: SaveFilterRequest): Promise<SavedFilterResponse> {
    const { shared, isDefault } = request;
    return SavedFilterResponse.of(
      await this.filters.save(actor, SaveFilterRequest.draft(request), { shared, isDefault }),
    );
  }

  /** Geeft uw filter een andere naam, deelt het of niet, of laat de lijst ermee openen. */
  @ApiOkResponse({ type: SavedFilterResponse })
  @Put(':savedFilterId')
  async change(
    @CurrentActor() actor: Actor,
    @Param() { savedFilterId }: SavedFilterPath,
    @Body() request: ChangeFilterRequest,
  ): Promise<SavedFilterResponse> {
    const choices = ChangeFilterRequest.choices(request);
    return SavedFilterResponse.of(await this.filters.change(actor, savedFilterId, choices));
  }

  /** Verwijdert uw filter, ook voor collega's met wie u het deelde. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':savedFilterId')
  async remove(@CurrentActor() actor: Actor, @Param() { savedFilterId }: SavedFilterPath): Promise<void> {
    await this.filters.remove(actor, savedFilterId);
  }
}
