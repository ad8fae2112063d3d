import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RetentionPlan } from '../retention-plan.service.js';
import { RetentionPeriodPath } from './retention-changes.dto.js';
import {
  RetentionOverviewResponse,
  RetentionPreviewLineResponse,
  RetentionPreviewQuery,
  RetentionPreviewResponse,
  RetentionRunListResponse,
  RetentionRunResponse,
  RetentionSubjectResponse,
  RetentionSubjectsQuery,
  RetentionSubjectsResponse,
  RetentionTrialRequest,
  RetentionTrialResponse,
} from './retention.dto.js';

@ApiTags('Bewaren en verwijderen')
@RequirePermission('retention.manage')
@Controller()
export class RetentionController {
  constructor(private readonly plan: RetentionPlan) {}

  /** De bewaartermijnen met hun grond, en de voorstellen om ze te wijzigen. */
  @ApiOkResponse({ type: RetentionOverviewResponse })
  @Get('retention-periods')
  async overview(@CurrentActor() actor: Actor): Promise<RetentionOverviewResponse> {
    return RetentionOverviewResponse.of(await this.plan.overview(actor), actor.personId);
  }

  /** Wat er in een nacht weg zou gaan, per soort en per plek. Er verandert niets. */
  @ApiOkResponse({ type: RetentionPreviewResponse })
  @Get('retention-preview')
  async preview(
    @CurrentActor() actor: Actor,
    @Query() { on: wanted }: RetentionPreviewQuery,
  ): Promise<RetentionPreviewResponse> {
    const { on, lines } = await this.plan.preview(actor, wanted);
    return { on, lines: lines.map(RetentionPreviewLineResponse.of) };
  }

  /** Hetzelfde van één soort, per kenmerk. Zonder namen. */
  @ApiOkResponse({ type: RetentionSubjectsResponse })
  @Get('retention-preview-items')
  async subjects(
    @CurrentActor() actor: Actor,
    @Query() { kind, on }: RetentionSubjectsQuery,
  ): Promise<RetentionSubjectsResponse> {
    return { items: (await this.plan.subjects(actor, kind, on)).map(RetentionSubjectResponse.of) };
  }

  /** Rekent uit wat een andere termijn in de eerstvolgende nacht zou doen. Er verandert niets. */
  @ApiOkResponse({ type: RetentionTrialResponse })
  @HttpCode(200)
  @Post('retention-periods/:kind/dry-runs')
  async tryOut(
    @CurrentActor() actor: Actor,
    @Param() { kind }: RetentionPeriodPath,
    @Body() { term }: RetentionTrialRequest,
  ): Promise<RetentionTrialResponse> {
    return RetentionTrialResponse.of(await this.plan.tryOut(actor, kind, term));
  }

  /** Wat er in de laatste nachten wegging. */
  @ApiOkResponse({ type: RetentionRunListResponse })
  @Get('retention-runs')
  async runs(@CurrentActor() actor: Actor): Promise<RetentionRunListResponse> {
    return { items: (await this.plan.reports(actor)).map(RetentionRunResponse.of) };
  }
}
