import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PupilReading } from '../pupil-reading.service.js';
import { PupilsService } from '../pupils.service.js';
import { draftOf } from './pupil-draft-of.js';
import { PupilLineResponse, PupilListResponse, PupilResponse } from './pupil-response.dto.js';
import {
  ChangePupilRequest,
  DepartureRequest,
  NewPupilRequest,
  PupilPath,
  PupilSearchRequest,
  ReturnRequest,
} from './pupil.dto.js';

@ApiTags('Kinderen')
@Controller('pupils')
export class PupilsController {
  constructor(
    private readonly pupils: PupilsService,
    private readonly reading: PupilReading,
  ) {}

  /** Zoekt kinderen op naam en geboortedatum. */
  @RequirePermission('pupils.read')
  @ApiOkResponse({ type: PupilListResponse })
  @HttpCode(200)
  @Post('_search')
  async search(@CurrentActor() actor: Actor, @Body() search: PupilSearchRequest): Promise<PupilListResponse> {
    const { cursor, pageSize, ...question } = search;
    const limit = pageSize + 1;
    const { lines, names } = await this.reading.list(actor, { ...question, limit, ...(cursor && { afterId: cursor }) });
    const last = lines.length > pageSize ? lines[pageSize - 1] : undefined;
    const items = lines.slice(0, pageSize).map((line) => PupilLineResponse.of(line, names));
    return { items, ...(last && { nextCursor: last.id }) };
  }

  /** Eén kind, met ouders en termijnen. Dat u keek, komt in het logboek. */
  @RequirePermission('pupils.read')
  @ApiOkResponse({ type: PupilResponse })
  @Get(':pupilId')
  async read(@CurrentActor() actor: Actor, @Param() { pupilId }: PupilPath): Promise<PupilResponse> {
    return PupilResponse.of(await this.reading.read(actor, pupilId));
  }

  /** Voert een kind in. Staat er al een kind met deze naam en geboortedatum, dan vragen wij eerst of het een ander is. */
  @RequirePermission('pupils.write')
  @ApiCreatedResponse({ type: PupilResponse })
  @Post()
  async create(@CurrentActor() actor: Actor, @Body() request: NewPupilRequest): Promise<PupilResponse> {
    const id = await this.pupils.create(actor, draftOf(request), request.confirmedDifferent ?? false);
    return PupilResponse.of(await this.reading.read(actor, id));
  }

  /** Wijzigt een kind. */
  @RequirePermission('pupils.write')
  @ApiOkResponse({ type: PupilResponse })
  @Put(':pupilId')
  async change(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: PupilPath,
    @Body() request: ChangePupilRequest,
  ): Promise<PupilResponse> {
    await this.pupils.change(actor, pupilId, draftOf(request), request.version);
    return PupilResponse.of(await this.reading.read(actor, pupilId));
  }

  /** Meldt dat een kind is vertrokken. Er gaan dan geen herinneringen meer uit. */
  @RequirePermission('pupils.write')
  @ApiCreatedResponse({ type: PupilResponse })
  @Post(':pupilId/departures')
  async depart(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: PupilPath,
    @Body() { version, ...departure }: DepartureRequest,
  ): Promise<PupilResponse> {
    await this.pupils.setDeparture(actor, pupilId, departure, version);
    return PupilResponse.of(await this.reading.read(actor, pupilId));
  }

  /** Meldt dat een kind er weer is, of dat het vertrek een vergissing was. */
  @RequirePermission('pupils.write')
  @ApiCreatedResponse({ type: PupilResponse })
  @Post(':pupilId/returns')
  async return(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: PupilPath,
    @Body() { version }: ReturnRequest,
  ): Promise<PupilResponse> {
    await this.pupils.setDeparture(actor, pupilId, null, version);
    return PupilResponse.of(await this.reading.read(actor, pupilId));
  }
}
