import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HandoverBatches } from '../handover-batches.service.js';
import {
  BatchResponse,
  BeginHandoversRequest,
  CheckedHandoverResponse,
  CheckedHandoversResponse,
  HandoverIdsRequest,
  ShareAnswersRequest,
} from './handover-batches.dto.js';

/**
 * The same for a group of children. The answer is 200 when the question was right, whatever became of each of them: that
 * stands by its id.
 */
@ApiTags('Overdrachten')
@RequirePermission('handovers.write')
@Controller('handovers')
export class HandoverBatchesController {
  constructor(private readonly batches: HandoverBatches) {}

  /** Begint een formulier voor meer kinderen. Wie er al een heeft, houdt het. */
  @ApiOkResponse({ type: BatchResponse })
  @HttpCode(200)
  @Post('_begin')
  async begin(@CurrentActor() actor: Actor, @Body() request: BeginHandoversRequest): Promise<BatchResponse> {
    return BatchResponse.of(await this.batches.begin(actor, request.pupilIds, request.form));
  }

  /** Wat er bij elk nog mist voordat het kan worden verstuurd. */
  @ApiOkResponse({ type: CheckedHandoversResponse })
  @HttpCode(200)
  @Post('_check')
  async check(@CurrentActor() actor: Actor, @Body() request: HandoverIdsRequest): Promise<CheckedHandoversResponse> {
    return { items: (await this.batches.check(actor, request.handoverIds)).map(CheckedHandoverResponse.of) };
  }

  /** Vult antwoorden die voor een hele groep gelden, in alle formulieren in. Wat iemand al invulde, blijft staan. */
  @ApiOkResponse({ type: BatchResponse })
  @HttpCode(200)
  @Post('_share')
  async share(@CurrentActor() actor: Actor, @Body() request: ShareAnswersRequest): Promise<BatchResponse> {
    return BatchResponse.of(await this.batches.share(actor, request.handoverIds, request.answers));
  }

  /** Legt meer teksten aan de ouders voor. Wat niet compleet is, blijft een concept en wordt genoemd. */
  @ApiOkResponse({ type: BatchResponse })
  @HttpCode(200)
  @Post('_present')
  async present(@CurrentActor() actor: Actor, @Body() request: HandoverIdsRequest): Promise<BatchResponse> {
    return BatchResponse.of(await this.batches.present(actor, request.handoverIds));
  }

  /** Stuurt wat mag. Een kind zonder toestemming of zonder school wordt overgeslagen en genoemd. */
  @ApiOkResponse({ type: BatchResponse })
  @HttpCode(200)
  @Post('_send')
  async send(@CurrentActor() actor: Actor, @Body() request: HandoverIdsRequest): Promise<BatchResponse> {
    return BatchResponse.of(await this.batches.send(actor, request.handoverIds));
  }
}
