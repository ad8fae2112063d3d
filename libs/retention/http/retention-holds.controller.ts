import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RetentionHolding } from '../retention-holding.service.js';
import {
  RetentionHoldListResponse,
  RetentionHoldMadeResponse,
  RetentionHoldPath,
  RetentionHoldPupilPath,
  RetentionHoldRequest,
  RetentionHoldResponse,
  RetentionLiftRequest,
  RetentionReviewRequest,
} from './retention-holds.dto.js';

@ApiTags('Bewaren en verwijderen')
@Controller()
export class RetentionHoldsController {
  constructor(private readonly holding: RetentionHolding) {}

  /** Wat nu langer blijft vanwege een geschil, zonder de reden. */
  @RequirePermission('retention.manage')
  @ApiOkResponse({ type: RetentionHoldListResponse })
  @Get('retention-holds')
  async list(@CurrentActor() actor: Actor): Promise<RetentionHoldListResponse> {
    return { items: (await this.holding.standing(actor)).map(RetentionHoldResponse.of) };
  }

  /** Wat van een kind langer blijft of bleef, met de reden. */
  @RequirePermission('retention.hold')
  @ApiOkResponse({ type: RetentionHoldListResponse })
  @Get('pupils/:pupilId/retention-holds')
  async ofPupil(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: RetentionHoldPupilPath,
  ): Promise<RetentionHoldListResponse> {
    return { items: (await this.holding.ofPupil(actor, pupilId)).map(RetentionHoldResponse.of) };
  }

  /** Bewaart een kind, een overdracht of een aanmelding zolang een geschil loopt. */
  @RequirePermission('retention.hold')
  @ApiCreatedResponse({ type: RetentionHoldMadeResponse })
  @Post('retention-holds')
  async set(@CurrentActor() actor: Actor, @Body() body: RetentionHoldRequest): Promise<RetentionHoldMadeResponse> {
    return { id: await this.holding.set(actor, body) };
  }

  /** Het geschil is voorbij: de termijnen tellen weer. */
  @RequirePermission('retention.hold')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('retention-holds/:holdId/lifts')
  async lift(
    @CurrentActor() actor: Actor,
    @Param() { holdId }: RetentionHoldPath,
    @Body() { reason }: RetentionLiftRequest,
  ): Promise<void> {
    await this.holding.lift(actor, holdId, reason);
  }

  /** Het geschil loopt nog: een nieuwe dag om het na te gaan. */
  @RequirePermission('retention.hold')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('retention-holds/:holdId/reviews')
  async review(
    @CurrentActor() actor: Actor,
    @Param() { holdId }: RetentionHoldPath,
    @Body() { reviewOn }: RetentionReviewRequest,
  ): Promise<void> {
    await this.holding.review(actor, holdId, reviewOn);
  }
}
