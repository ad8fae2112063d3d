import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandoverConsents } from '../handover-consents.service.js';
import { HandoverConsentsResponse, RecordConsentRequest } from './handover-consents.dto.js';
import { HandoverPath } from './handover.dto.js';

/** What parents decided, per part, for one school and one version. */
@ApiTags('Overdrachten')
@Controller('handovers/:handoverId/consents')
export class HandoverConsentsController {
  constructor(private readonly consents: HandoverConsents) {}

  /** Wat elke ouder besloot, wat er dus mee mag, en wat er nog moet. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: HandoverConsentsResponse })
  @Get()
  async view(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<HandoverConsentsResponse> {
    return HandoverConsentsResponse.of(await this.consents.view(actor, handoverId));
  }

  /**
   * Legt vast wat een ouder op papier of gesproken besloot. Weigert iedereen die besloot alles, dan wordt de inhoud meteen
   * gewist.
   */
  @RequirePermission('handovers.write')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post()
  async record(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
    @Body() request: RecordConsentRequest,
  ): Promise<void> {
    await this.consents.record(actor, handoverId, RecordConsentRequest.record(request));
  }
}
