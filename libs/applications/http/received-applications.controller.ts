import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApplicationHandling } from '../application-handling.service.js';
import { ApplicationReading } from '../application-reading.service.js';
import { ApplicationPath } from './application.dto.js';
import {
  DoubleRequest,
  ReceivedApplicationListResponse,
  ReceivedApplicationResponse,
  ReceivedApplicationsQuery,
  TakeOverRequest,
  TakenOverResponse,
  WaitingAtSchoolResponse,
  WaitingListResponse,
} from './received-application.dto.js';

/** What parents asked of a school, seen by that school. */
@ApiTags('Aanmeldingen van ouders')
@RequirePermission('applications.handle')
@Controller()
export class ReceivedApplicationsController {
  constructor(
    private readonly reading: ApplicationReading,
    private readonly handling: ApplicationHandling,
  ) {}

  /** De aanmeldingen van ouders die bij uw school wachten, langst wachtend eerst. */
  @ApiOkResponse({ type: ReceivedApplicationListResponse })
  @Get('received-applications')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { settled }: ReceivedApplicationsQuery,
  ): Promise<ReceivedApplicationListResponse> {
    return ReceivedApplicationListResponse.list(await this.reading.list(actor, settled));
  }

  /** Eén aanmelding, zoals de ouders haar schreven. Dat u haar opent, komt in het logboek. */
  @ApiOkResponse({ type: ReceivedApplicationResponse })
  @Get('received-applications/:applicationId')
  async read(
    @CurrentActor() actor: Actor,
    @Param() { applicationId }: ApplicationPath,
  ): Promise<ReceivedApplicationResponse> {
    return ReceivedApplicationResponse.view(await this.reading.read(actor, applicationId));
  }

  /** Maakt er een aanmelding van, met de dag van ontvangst die de ouders kregen. */
  @ApiCreatedResponse({ type: TakenOverResponse })
  @Post('received-applications/:applicationId/takeovers')
  async takeOver(
    @CurrentActor() actor: Actor,
    @Param() { applicationId }: ApplicationPath,
    @Body() { version, pupilId, postcode }: TakeOverRequest,
  ): Promise<TakenOverResponse> {
    const how = { version, pupilId, postcode: postcode?.trim() || undefined };
    const entered = await this.handling.takeOver(actor, applicationId, how);
    return { registrationId: entered.id, pupilId: entered.pupilId };
  }

  /** Het kind was al aangemeld. De ouders krijgen een mail om te bellen als dat niet klopt. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('received-applications/:applicationId/doubles')
  async callDouble(
    @CurrentActor() actor: Actor,
    @Param() { applicationId }: ApplicationPath,
    @Body() { reason, version }: DoubleRequest,
  ): Promise<void> {
    await this.handling.callDouble(actor, applicationId, { reason: reason.trim(), version });
  }

  /** Bij welke scholen aanmeldingen van ouders wachten, en hoeveel. Zonder namen van kinderen. */
  @RequirePermission('applications.count')
  @ApiOkResponse({ type: WaitingListResponse })
  @Get('waiting-applications')
  async waiting(@CurrentActor() actor: Actor): Promise<WaitingListResponse> {
    return { items: (await this.reading.waitingPerSchool(actor)).map(WaitingAtSchoolResponse.of) };
  }
}
