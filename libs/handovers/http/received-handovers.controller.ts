import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReceivedHandoverActs } from '../received-handover-acts.service.js';
import { ReceivedHandoverReading } from '../received-handover-reading.service.js';
import { ReceivedOutlines } from '../received-outlines.js';
import { HandoverEventResponse, HandoverEventsResponse } from './handover-following.dto.js';
import { ListReceivedQuery, ReceivedSendersResponse, nextReceived } from './received-query.dto.js';
import {
  ColleagueResponse,
  ColleaguesResponse,
  ReceivedHandoverListResponse,
  ReceivedHandoverPath,
  ReceivedHandoverResponse,
  ReceivedHandoverSummary,
} from './received-handover.dto.js';

/** The inbox of a school. */
@ApiTags('Ontvangen overdrachten')
@RequirePermission('handovers.receive')
@Controller('received-handovers')
export class ReceivedHandoversController {
  constructor(
    private readonly reading: ReceivedHandoverReading,
    private readonly acts: ReceivedHandoverActs,
    private readonly outlines: ReceivedOutlines,
  ) {}

  /** Wat uw school kreeg, laatst veranderd eerst. */
  @ApiOkResponse({ type: ReceivedHandoverListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: ListReceivedQuery): Promise<ReceivedHandoverListResponse> {
    const { pageSize, order } = query;
    const lines = await this.reading.page(actor, ListReceivedQuery.question(query));
    const items = lines.slice(0, pageSize).map(ReceivedHandoverSummary.of);
    const last = lines.length > pageSize ? items.at(-1) : undefined;
    return { items, ...(last && { nextCursor: nextReceived(last, order) }) };
  }

  /** Van welke voorscholen uw school iets kreeg, op naam. */
  @ApiOkResponse({ type: ReceivedSendersResponse })
  @Get('senders')
  async senders(@CurrentActor() actor: Actor): Promise<ReceivedSendersResponse> {
    return { items: await this.outlines.senders(actor) };
  }

  /** Eén overdracht, met inhoud. Dat u haar opent, komt in het logboek; de voorschool ziet de eerste keer. */
  @ApiOkResponse({ type: ReceivedHandoverResponse })
  @Get(':releaseId')
  async read(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
  ): Promise<ReceivedHandoverResponse> {
    return ReceivedHandoverResponse.ofView(await this.reading.read(actor, releaseId));
  }

  /** Wat ermee gebeurde, voor zover het uw school aangaat. */
  @ApiOkResponse({ type: HandoverEventsResponse })
  @Get(':releaseId/events')
  async events(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
  ): Promise<HandoverEventsResponse> {
    return { items: (await this.reading.events(actor, releaseId)).map(HandoverEventResponse.of) };
  }

  /** Aan wie u kunt toewijzen: collega's van deze school die overdrachten mogen lezen. */
  @ApiOkResponse({ type: ColleaguesResponse })
  @Get(':releaseId/colleagues')
  async colleagues(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
  ): Promise<ColleaguesResponse> {
    return { items: (await this.acts.colleagues(actor, releaseId)).map(ColleagueResponse.of) };
  }
}
