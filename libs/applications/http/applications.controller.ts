import { RateBucket } from '#libs/access/index.js';
import { OwnPages, Public } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApplicationConfirming } from '../application-confirming.service.js';
import { ApplicationIntake } from '../application-intake.service.js';
import {
  ApplicationCodeRequest,
  ApplicationPath,
  ApplicationRequest,
  ReceiptResponse,
  StartedApplicationResponse,
} from './application.dto.js';
import { parentOf } from './parent-of.js';

const byParents = 'parents have no account; a code by mail stands between typing and receiving';

/** Ouders melden hun kind aan bij een basisschool. Geen antwoord zegt iets over een kind dat al bekend is. */
@ApiTags('Aanmelden door ouders')
@Controller('applications')
export class ApplicationsController {
  constructor(
    private readonly intake: ApplicationIntake,
    private readonly confirming: ApplicationConfirming,
  ) {}

  /** Begint een aanmelding en mailt de eerste ouder een code. De school ziet haar pas na die code. */
  @Public(byParents)
  @RateBucket('applications')
  @OwnPages()
  @ApiCreatedResponse({ type: StartedApplicationResponse })
  @Post()
  async start(@Body() request: ApplicationRequest, @Req() from: FastifyRequest): Promise<StartedApplicationResponse> {
    const content = ApplicationRequest.content(request);
    const started = request.website
      ? this.intake.pretend()
      : await this.intake.start(parentOf(from), request.schoolCode.toUpperCase(), content);
    return StartedApplicationResponse.of(started);
  }

  /** Mailt een nieuwe code; de vorige werkt dan niet meer. */
  @Public(byParents)
  @RateBucket('applications')
  @OwnPages()
  @ApiCreatedResponse({ type: StartedApplicationResponse })
  @Post(':applicationId/codes')
  async sendCode(
    @Param() { applicationId }: ApplicationPath,
    @Req() from: FastifyRequest,
  ): Promise<StartedApplicationResponse> {
    return StartedApplicationResponse.of(await this.confirming.sendCode(parentOf(from), applicationId));
  }

  /** Bevestigt met de code uit de mail: op dit moment heeft de school de aanmelding ontvangen. */
  @Public(byParents)
  @RateBucket('applications')
  @OwnPages()
  @ApiCreatedResponse({ type: ReceiptResponse })
  @Post(':applicationId/confirmations')
  async confirm(
    @Param() { applicationId }: ApplicationPath,
    @Body() { code }: ApplicationCodeRequest,
    @Req() from: FastifyRequest,
  ): Promise<ReceiptResponse> {
    return ReceiptResponse.of(await this.confirming.confirm(parentOf(from), applicationId, code));
  }

  /** De ontvangstbevestiging achter de link in de mail, zonder gegevens van een kind. */
  @Public('the link in the mail with the receipt; it holds nothing of a child')
  @ApiOkResponse({ type: ReceiptResponse })
  @Get(':applicationId/receipt')
  async receipt(@Param() { applicationId }: ApplicationPath, @Req() from: FastifyRequest): Promise<ReceiptResponse> {
    return ReceiptResponse.of(await this.confirming.receipt(parentOf(from), applicationId));
  }
}
