import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { RetentionDeciding } from '../retention-deciding.service.js';
import {
  RetentionChangeMadeResponse,
  RetentionChangePath,
  RetentionDecisionRequest,
  RetentionPeriodPath,
  RetentionReasonRequest,
  RetentionTermRequest,
} from './retention-changes.dto.js';

@ApiTags('Bewaren en verwijderen')
@RequirePermission('retention.manage')
@Controller()
export class RetentionChangesController {
  constructor(private readonly deciding: RetentionDeciding) {}

  /** Stelt een andere termijn voor. Zij geldt pas als een ander haar goedkeurt. */
  @ApiCreatedResponse({ type: RetentionChangeMadeResponse })
  @Post('retention-periods/:kind/changes')
  async propose(
    @CurrentActor() actor: Actor,
    @Param() { kind }: RetentionPeriodPath,
    @Body() { term, reason }: RetentionTermRequest,
  ): Promise<RetentionChangeMadeResponse> {
    return { id: await this.deciding.propose(actor, kind, { term, reason }) };
  }

  /** Keurt een voorstel van een ander goed, of wijst een voorstel af. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('retention-changes/:changeId/decisions')
  async decide(
    @CurrentActor() actor: Actor,
    @Param() { changeId }: RetentionChangePath,
    @Body() { approve }: RetentionDecisionRequest,
  ): Promise<void> {
    await this.deciding.decide(actor, changeId, approve);
  }

  /** Stelt voor om het verwijderen in de nacht aan te zetten. */
  @ApiCreatedResponse({ type: RetentionChangeMadeResponse })
  @Post('retention-starts')
  async start(
    @CurrentActor() actor: Actor,
    @Body() { reason }: RetentionReasonRequest,
  ): Promise<RetentionChangeMadeResponse> {
    return { id: await this.deciding.proposeStart(actor, reason) };
  }

  /** Stopt het verwijderen meteen. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('retention-stops')
  async stop(@CurrentActor() actor: Actor, @Body() { reason }: RetentionReasonRequest): Promise<void> {
    await this.deciding.stop(actor, reason);
  }
}
