import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RegistrationReading } from '../registration-reading.service.js';
import { RegistrationsService } from '../registrations.service.js';
import { WatchService } from '../watch.service.js';
import {
  NewRegistrationRequest,
  PupilRegistrationsResponse,
  RegistrationPupilPath,
  RegistrationResponse,
} from './registration.dto.js';
import { WatchEntryResponse } from './watch.dto.js';

/** What hangs under one child. */
@ApiTags('Aanmeldingen')
@Controller('pupils/:pupilId')
export class PupilRegistrationsController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly reading: RegistrationReading,
    private readonly watch: WatchService,
  ) {}

  /** De aanmeldingen van een kind die u mag zien, op voorkeur. */
  @RequirePermission('registrations.read')
  @ApiOkResponse({ type: PupilRegistrationsResponse })
  @Get('registrations')
  async list(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: RegistrationPupilPath,
  ): Promise<PupilRegistrationsResponse> {
    return { items: (await this.reading.ofPupil(actor, pupilId)).map(RegistrationResponse.of) };
  }

  /** Legt een aanmelding vast. Waarschuwingen staan in het antwoord; zij houden niets tegen. */
  @RequirePermission('registrations.write')
  @ApiCreatedResponse({ type: RegistrationResponse })
  @Post('registrations')
  async register(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: RegistrationPupilPath,
    @Body() request: NewRegistrationRequest,
  ): Promise<RegistrationResponse> {
    const id = await this.registrations.register(actor, pupilId, NewRegistrationRequest.draft(request));
    return RegistrationResponse.of(await this.reading.one(actor, id));
  }

  /** De stand van een kind in de werklijst: wanneer het aangemeld moet zijn, en of dat zo is. */
  @RequirePermission('watch.read')
  @ApiOkResponse({ type: WatchEntryResponse })
  @Get('watch-entry')
  async watched(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: RegistrationPupilPath,
  ): Promise<WatchEntryResponse> {
    const { rows, names, today } = await this.watch.one(actor, pupilId);
    return WatchEntryResponse.of(rows[0]!, names, today);
  }
}
