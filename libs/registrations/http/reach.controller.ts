import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReachService } from '../reach.service.js';
import { ReachQuery, ReachResponse, ToddlerCountPath, ToddlerCountRequest, ToddlerCountResponse } from './reach.dto.js';

@ApiTags('Aantallen')
@Controller()
export class ReachController {
  constructor(private readonly reach: ReachService) {}

  /** Welk deel van de peuters een voorschool kent, per wijk, tegen het doel. */
  @RequirePermission('reach.read')
  @ApiOkResponse({ type: ReachResponse })
  @Get('preschool-reach')
  async read(@CurrentActor() actor: Actor, @Query() { published }: ReachQuery): Promise<ReachResponse> {
    return ReachResponse.of(await this.reach.reach(actor, published));
  }

  /** Legt vast hoeveel peuters er in een wijk wonen, met de bron. */
  @RequirePermission('reach.edit')
  @ApiOkResponse({ type: ToddlerCountResponse })
  @Put('wijken/:wijkId/toddler-counts/:year')
  async set(
    @CurrentActor() actor: Actor,
    @Param() { wijkId, year }: ToddlerCountPath,
    @Body() body: ToddlerCountRequest,
  ): Promise<ToddlerCountResponse> {
    return ToddlerCountResponse.of(await this.reach.setToddlers(actor, wijkId, { year, ...body }));
  }
}
