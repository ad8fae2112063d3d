import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReceivedBatches } from '../received-batches.service.js';
import { AssignManyRequest, BatchResponse, ReceivedIdsRequest } from './handover-batches.dto.js';

/** A school does the same for a whole class. */
@ApiTags('Ontvangen overdrachten')
@RequirePermission('handovers.receive')
@Controller('received-handovers')
export class ReceivedBatchesController {
  constructor(private readonly batches: ReceivedBatches) {}

  /** Accepteert wat kan. Waar nog een vraag openstaat of een apart deel ongelezen is, wordt overgeslagen en genoemd. */
  @ApiOkResponse({ type: BatchResponse })
  @HttpCode(200)
  @Post('_accept')
  async accept(@CurrentActor() actor: Actor, @Body() request: ReceivedIdsRequest): Promise<BatchResponse> {
    return BatchResponse.of(await this.batches.accept(actor, request.releaseIds));
  }

  /** Wijst ze toe aan één collega. */
  @ApiOkResponse({ type: BatchResponse })
  @HttpCode(200)
  @Post('_assign')
  async assign(@CurrentActor() actor: Actor, @Body() request: AssignManyRequest): Promise<BatchResponse> {
    return BatchResponse.of(await this.batches.assign(actor, request.releaseIds, request.personId));
  }
}
