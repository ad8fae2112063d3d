import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission, decodeCursor, encodeCursor } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandoverReading } from '../handover-reading.service.js';
import { FormFindingResponse, FormFindingsResponse } from './handover-answers.dto.js';
import {
  HandoverListResponse,
  HandoverPath,
  HandoverResponse,
  HandoverSummary,
  ListHandoversQuery,
} from './handover.dto.js';

@ApiTags('Overdrachten')
@RequirePermission('handovers.read')
@Controller('handovers')
export class HandoversController {
  constructor(private readonly reading: HandoverReading) {}

  /** De overdrachten van uw voorschool, laatst gewijzigd eerst. */
  @ApiOkResponse({ type: HandoverListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: ListHandoversQuery): Promise<HandoverListResponse> {
    const { cursor, pageSize, status, unopened } = query;
    const after = cursor === undefined ? undefined : (decodeCursor(cursor, 2) as [string, string]);
    const question = {
      limit: pageSize + 1,
      ...(status && { status }),
      ...(unopened && { unopened }),
      ...(after && { after }),
    };
    const lines = await this.reading.page(actor, question);
    const items = lines.slice(0, pageSize).map(HandoverSummary.of);
    const last = lines.length > pageSize ? items.at(-1) : undefined;
    return { items, ...(last && { nextCursor: encodeCursor([last.changedAt, last.id]) }) };
  }

  /** Eén overdracht, met wat is ingevuld. Dat u hem opent, komt in het logboek. */
  @ApiOkResponse({ type: HandoverResponse })
  @Get(':handoverId')
  async read(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<HandoverResponse> {
    return HandoverResponse.ofView(await this.reading.read(actor, handoverId));
  }

  /** Alles wat in het hele formulier nog mist of niet klopt. */
  @ApiOkResponse({ type: FormFindingsResponse })
  @Get(':handoverId/findings')
  async findings(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<FormFindingsResponse> {
    return { findings: (await this.reading.findings(actor, handoverId)).map(FormFindingResponse.of) };
  }
}
