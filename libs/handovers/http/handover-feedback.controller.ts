import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FeedbackSheets } from '../feedback-sheets.service.js';
import { HandoverFeedback } from '../handover-feedback.service.js';
import {
  FeedbackSheetResponse,
  FeedbackSheetsQuery,
  FeedbackSheetsResponse,
  GiveFeedbackRequest,
  HandoverFeedbacksResponse,
} from './handover-feedback.dto.js';
import { HandoverPath } from './handover.dto.js';
import { ReceivedHandoverPath } from './received-handover.dto.js';

/** Weeks later the school tells the preschool what it had of a form. */
@ApiTags('Terugkoppeling')
@Controller()
export class HandoverFeedbackController {
  constructor(
    private readonly feedback: HandoverFeedback,
    private readonly sheets: FeedbackSheets,
  ) {}

  /** Geeft de voorschool terugkoppeling. Daarmee is de overdracht afgerond. */
  @RequirePermission('handovers.receive')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('received-handovers/:releaseId/feedback')
  async give(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
    @Body() { picture, words }: GiveFeedbackRequest,
  ): Promise<void> {
    await this.feedback.give(actor, releaseId, { picture, words: words?.trim() || null });
  }

  /** De terugkoppeling die uw school gaf. */
  @RequirePermission('handovers.receive')
  @ApiOkResponse({ type: HandoverFeedbacksResponse })
  @Get('received-handovers/:releaseId/feedback')
  async given(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
  ): Promise<HandoverFeedbacksResponse> {
    return HandoverFeedbacksResponse.of(await this.feedback.ofRelease(actor, releaseId));
  }

  /** De terugkoppeling die uw voorschool kreeg. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: HandoverFeedbacksResponse })
  @Get('handovers/:handoverId/feedback')
  async got(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<HandoverFeedbacksResponse> {
    return HandoverFeedbacksResponse.of(await this.feedback.ofHandover(actor, handoverId));
  }

  /** Alle terugkoppeling van een schooljaar aan uw voorscholen, zonder namen. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: FeedbackSheetsResponse })
  @Get('handover-feedback')
  async ofYear(
    @CurrentActor() actor: Actor,
    @Query() { schoolYear }: FeedbackSheetsQuery,
  ): Promise<FeedbackSheetsResponse> {
    const found = await this.sheets.ofYear(actor, schoolYear);
    return { schoolYear: found.schoolYear, items: found.sheets.map(FeedbackSheetResponse.of) };
  }
}
