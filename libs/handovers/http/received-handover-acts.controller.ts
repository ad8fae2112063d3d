import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { HandoverQuestioning } from '../handover-questions.service.js';
import { ReceivedHandoverActs } from '../received-handover-acts.service.js';
import { ReasonRequest } from './handover-steps.dto.js';
import {
  AskQuestionRequest,
  AskedQuestionResponse,
  AssignRequest,
  ReceivedHandoverPath,
} from './received-handover.dto.js';

/** What a school does with what it received. */
@ApiTags('Ontvangen overdrachten')
@RequirePermission('handovers.receive')
@Controller('received-handovers/:releaseId')
export class ReceivedHandoverActsController {
  constructor(
    private readonly acts: ReceivedHandoverActs,
    private readonly questioning: HandoverQuestioning,
  ) {}

  /** Accepteert de overdracht. De voorschool krijgt bericht. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('acceptances')
  async accept(@CurrentActor() actor: Actor, @Param() { releaseId }: ReceivedHandoverPath): Promise<void> {
    await this.acts.accept(actor, releaseId);
  }

  /** Stuurt de overdracht terug, met de reden. Daarna is zij niet meer te lezen. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('returns')
  async return(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    await this.acts.return(actor, releaseId, reason);
  }

  /** Stelt de voorschool een vraag. */
  @ApiCreatedResponse({ type: AskedQuestionResponse })
  @Post('questions')
  async ask(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
    @Body() { text, partId }: AskQuestionRequest,
  ): Promise<AskedQuestionResponse> {
    return { id: await this.questioning.ask(actor, releaseId, { text, ...(partId && { partId }) }) };
  }

  /** Wijst de overdracht toe aan een collega van dezelfde school. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Put('assignee')
  async assign(
    @CurrentActor() actor: Actor,
    @Param() { releaseId }: ReceivedHandoverPath,
    @Body() { personId }: AssignRequest,
  ): Promise<void> {
    await this.acts.assign(actor, releaseId, personId);
  }
}
