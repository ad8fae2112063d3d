import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandoverDrafting } from '../handover-drafting.service.js';
import { HandoverReading } from '../handover-reading.service.js';
import {
  HandoverSectionPath,
  HandoverSectionResponse,
  SaveAnswersRequest,
  SavedSectionResponse,
} from './handover-answers.dto.js';

/** The answers of one section of a form. */
@ApiTags('Overdrachten')
@RequirePermission('handovers.write')
@Controller('handovers/:handoverId/answers/:sectionId')
export class HandoverAnswersController {
  constructor(
    private readonly drafting: HandoverDrafting,
    private readonly reading: HandoverReading,
  ) {}

  /** De antwoorden van één onderdeel zoals ze nu zijn opgeslagen. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: HandoverSectionResponse })
  @Get()
  async read(@CurrentActor() actor: Actor, @Param() path: HandoverSectionPath): Promise<HandoverSectionResponse> {
    return HandoverSectionResponse.of(await this.reading.section(actor, path.handoverId, path.sectionId));
  }

  /** Slaat een onderdeel op. Het mag onaf zijn. Sloeg een collega intussen iets op, dan wordt niets overschreven. */
  @ApiOkResponse({ type: SavedSectionResponse })
  @Put()
  async save(
    @CurrentActor() actor: Actor,
    @Param() path: HandoverSectionPath,
    @Body() request: SaveAnswersRequest,
  ): Promise<SavedSectionResponse> {
    return SavedSectionResponse.of(await this.drafting.save(actor, path.handoverId, path.sectionId, request));
  }

  /** Zet een onderdeel op voltooid. Alles wat moet, is dan ingevuld. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('closings')
  async close(@CurrentActor() actor: Actor, @Param() path: HandoverSectionPath): Promise<void> {
    await this.drafting.close(actor, path.handoverId, path.sectionId);
  }

  /** Heropent een voltooid onderdeel. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete('closings')
  async reopen(@CurrentActor() actor: Actor, @Param() path: HandoverSectionPath): Promise<void> {
    await this.drafting.reopen(actor, path.handoverId, path.sectionId);
  }
}
