import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandoverFollowing } from '../handover-following.service.js';
import { HandoverQuestioning } from '../handover-questions.service.js';
import {
  AnswerQuestionRequest,
  HandoverTimelineResponse,
  HandoverQuestionPath,
  HandoverQuestionResponse,
  HandoverQuestionsResponse,
} from './handover-following.dto.js';
import { GuardianWordsListResponse, GuardianWordsResponse } from './guardian-words.dto.js';
import { HandoverPath } from './handover.dto.js';

/** The sender follows what was sent. */
@ApiTags('Overdrachten')
@Controller('handovers/:handoverId')
export class HandoverFollowingController {
  constructor(
    private readonly following: HandoverFollowing,
    private readonly questioning: HandoverQuestioning,
  ) {}

  /** Alles wat met de overdracht gebeurde: wat, wie en wanneer. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: HandoverTimelineResponse })
  @Get('events')
  async events(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<HandoverTimelineResponse> {
    return HandoverTimelineResponse.of(await this.following.events(actor, handoverId));
  }

  /** Wat de ouders zelf schreven over de tekst die nu voor hen ligt. Alleen te lezen. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: GuardianWordsListResponse })
  @Get('guardian-words')
  async guardianWords(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
  ): Promise<GuardianWordsListResponse> {
    return { items: (await this.following.guardianWords(actor, handoverId)).map(GuardianWordsResponse.of) };
  }

  /** De vragen van de school, met de antwoorden. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: HandoverQuestionsResponse })
  @Get('questions')
  async questions(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
  ): Promise<HandoverQuestionsResponse> {
    return { items: (await this.following.questions(actor, handoverId)).map(HandoverQuestionResponse.of) };
  }

  /** Beantwoordt een vraag van de school. */
  @RequirePermission('handovers.write')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('questions/:questionId/answers')
  async answer(
    @CurrentActor() actor: Actor,
    @Param() { handoverId, questionId }: HandoverQuestionPath,
    @Body() { text }: AnswerQuestionRequest,
  ): Promise<void> {
    await this.questioning.answer(actor, handoverId, questionId, text);
  }

  /** Herinnert de school aan wat zij niet heeft geopend. Eén keer per dag. */
  @RequirePermission('handovers.write')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('chases')
  async chase(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<void> {
    await this.following.chase(actor, handoverId);
  }
}
