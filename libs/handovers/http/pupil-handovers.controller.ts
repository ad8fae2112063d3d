import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandoverDrafting } from '../handover-drafting.service.js';
import { HandoverReading } from '../handover-reading.service.js';
import {
  BeginHandoverRequest,
  HandoverPupilPath,
  HandoverResponse,
  HandoverSummary,
  PupilHandoversResponse,
} from './handover.dto.js';

@ApiTags('Overdrachten')
@Controller('pupils/:pupilId/handovers')
export class PupilHandoversController {
  constructor(
    private readonly drafting: HandoverDrafting,
    private readonly reading: HandoverReading,
  ) {}

  /** De overdrachten van een kind die u mag zien, nieuwste eerst. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: PupilHandoversResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Param() { pupilId }: HandoverPupilPath): Promise<PupilHandoversResponse> {
    return { items: (await this.reading.ofPupil(actor, pupilId)).map(HandoverSummary.of) };
  }

  /** Begint een formulier voor een kind van uw voorschool, met wat Estafette al weet. */
  @RequirePermission('handovers.write')
  @ApiCreatedResponse({ type: HandoverResponse })
  @Post()
  async begin(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: HandoverPupilPath,
    @Body() { form }: BeginHandoverRequest,
  ): Promise<HandoverResponse> {
    const id = await this.drafting.begin(actor, pupilId, form);
    return HandoverResponse.ofView(await this.reading.read(actor, id));
  }
}
