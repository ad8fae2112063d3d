import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { HandoverPresenting } from '../handover-presenting.service.js';
import { HandoverRefusing } from '../handover-refusing.service.js';
import { HandoverSending } from '../handover-sending.service.js';
import { HandoverTakingBack } from '../handover-taking-back.service.js';
import {
  ChooseReceiverRequest,
  PresentedVersionResponse,
  ReasonRequest,
  RefuseHandoverRequest,
  ReleasedResponse,
  ConsentWithdrawalRequest,
} from './handover-steps.dto.js';
import { HandoverPath } from './handover.dto.js';

/** From draft to sent, and back. */
@ApiTags('Overdrachten')
@RequirePermission('handovers.write')
@Controller('handovers/:handoverId')
export class HandoverStepsController {
  constructor(
    private readonly presenting: HandoverPresenting,
    private readonly sending: HandoverSending,
    private readonly takingBack: HandoverTakingBack,
    private readonly refusing: HandoverRefusing,
  ) {}

  /** Zet de tekst vast als versie die aan de ouders wordt voorgelegd. Alles wat moet, is dan ingevuld. */
  @ApiCreatedResponse({ type: PresentedVersionResponse })
  @Post('presentations')
  async present(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
  ): Promise<PresentedVersionResponse> {
    return PresentedVersionResponse.of(await this.presenting.present(actor, handoverId));
  }

  /** Terug naar schrijven. Wat ouders besloten, ging over de versie die nu voorbij is. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('revisions')
  async revise(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<void> {
    await this.presenting.revise(actor, handoverId);
  }

  /** Kiest de school. Na een andere keuze beslissen de ouders opnieuw. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Put('receiver')
  async chooseReceiver(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
    @Body() { schoolLocationId }: ChooseReceiverRequest,
  ): Promise<void> {
    await this.presenting.chooseReceiver(actor, handoverId, schoolLocationId);
  }

  /** Stuurt de delen waarmee de ouders instemden naar de school, met wat volgens de wet meegaat. */
  @ApiCreatedResponse({ type: ReleasedResponse })
  @Post('submissions')
  async send(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<ReleasedResponse> {
    return { releaseId: await this.sending.send(actor, handoverId) };
  }

  /** Stuurt alleen programma en duur van de voorschoolse educatie. Dat moet van de wet; toestemming is niet nodig. */
  @ApiCreatedResponse({ type: ReleasedResponse })
  @Post('fact-submissions')
  async sendFacts(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<ReleasedResponse> {
    return { releaseId: await this.sending.sendFacts(actor, handoverId) };
  }

  /** Haalt terug wat bij de school ligt. De school leest het dan niet meer, en ziet uw reden. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('recalls')
  async recall(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
    @Body() { reason }: ReasonRequest,
  ): Promise<void> {
    await this.takingBack.recall(actor, handoverId, reason);
  }

  /** Legt vast dat een ouder geen overdracht wil, voordat de school bekend is. Wat was ingevuld, wordt meteen gewist. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('refusals')
  async refuse(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
    @Body() request: RefuseHandoverRequest,
  ): Promise<void> {
    await this.refusing.refuse(actor, handoverId, RefuseHandoverRequest.record(request));
  }

  /** Legt vast dat een ouder de toestemming intrekt. De kopie van de school gaat dicht. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('withdrawals')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
    @Body() request: ConsentWithdrawalRequest,
  ): Promise<void> {
    await this.takingBack.withdraw(actor, handoverId, ConsentWithdrawalRequest.record(request));
  }
}
