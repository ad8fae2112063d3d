import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GuardianActs } from '../guardian-acts.service.js';
import {
  GuardianDecidedResponse,
  GuardianDecisionRequest,
  GuardianSaveRequest,
  GuardianSavedResponse,
  GuardianSectionPath,
} from './guardian-acts.dto.js';

/** What a parent does with the handover of the own child. */
@ApiTags('Ouders')
@RequirePermission('guardian.child')
@Controller('guardian/handover')
export class GuardianActsController {
  constructor(private readonly acts: GuardianActs) {}

  /** Bewaart wat u zelf schrijft, letter voor letter. Niemand anders kan het veranderen. */
  @ApiOkResponse({ type: GuardianSavedResponse })
  @Put('answers/:sectionId')
  async save(
    @CurrentActor() actor: Actor,
    @Param() { sectionId }: GuardianSectionPath,
    @Body() request: GuardianSaveRequest,
  ): Promise<GuardianSavedResponse> {
    return GuardianSavedResponse.of(await this.acts.save(actor, sectionId, request));
  }

  /** Legt vast wat u per deel besluit. U kunt dit later wijzigen. */
  @ApiOkResponse({ type: GuardianDecidedResponse })
  @HttpCode(200)
  @Post('decisions')
  async decide(
    @CurrentActor() actor: Actor,
    @Body() request: GuardianDecisionRequest,
  ): Promise<GuardianDecidedResponse> {
    return { erased: await this.acts.decide(actor, GuardianDecisionRequest.decision(request)) };
  }

  /** Trekt uw toestemming in. De school kan niets meer lezen. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('withdrawals')
  async withdraw(@CurrentActor() actor: Actor): Promise<void> {
    await this.acts.withdraw(actor);
  }
}
