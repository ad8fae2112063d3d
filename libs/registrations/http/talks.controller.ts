import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { TalksService } from '../talks.service.js';
import { RegistrationPupilPath } from './registration.dto.js';
import { RecordTalkRequest, RecordedTalkResponse, TalkListResponse, TalkPath, TalkResponse } from './talk.dto.js';

/** Talks of the preschool with the parents of one child. */
@ApiTags('Werklijst')
@Controller('pupils/:pupilId/talks')
export class TalksController {
  constructor(private readonly talks: TalksService) {}

  /** De gesprekken van de voorschool met de ouders over aanmelden, het laatste eerst. */
  @RequirePermission('watch.talks-read')
  @ApiOkResponse({ type: TalkListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Param() { pupilId }: RegistrationPupilPath): Promise<TalkListResponse> {
    return { items: (await this.talks.ofPupil(actor, pupilId)).map(TalkResponse.of) };
  }

  /** Legt vast dat u de ouders sprak, en waarom aanmelden later wordt. */
  @RequirePermission('watch.talk')
  @ApiCreatedResponse({ type: RecordedTalkResponse })
  @Post()
  async record(
    @CurrentActor() actor: Actor,
    @Param() { pupilId }: RegistrationPupilPath,
    @Body() request: RecordTalkRequest,
  ): Promise<RecordedTalkResponse> {
    return { id: await this.talks.record(actor, pupilId, RecordTalkRequest.draft(request)) };
  }

  /** Neemt een gesprek terug dat per ongeluk is vastgelegd. Het blijft in de geschiedenis staan, als teruggenomen. */
  @RequirePermission('watch.talk')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post(':talkId/retractions')
  async takeBack(@CurrentActor() actor: Actor, @Param() { pupilId, talkId }: TalkPath): Promise<void> {
    await this.talks.takeBack(actor, pupilId, talkId);
  }
}
