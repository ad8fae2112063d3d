import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission, sendDownload } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GuardianChild } from '../guardian-child.service.js';
import { GuardianFilePath } from './guardian-file.dto.js';
import {
  GuardianEventResponse,
  GuardianEventsResponse,
  GuardianHandoverResponse,
  GuardianLookResponse,
  GuardianTextResponse,
} from './guardian-child.dto.js';

/** What a parent sees: always of the one handover behind the link, so that no id is in any address. */
@ApiTags('Ouders')
@RequirePermission('guardian.child')
@Controller('guardian/handover')
export class GuardianChildController {
  constructor(private readonly child: GuardianChild) {}

  /** Wat er nu voor u ligt, wat u besloot en hoever het is. */
  @ApiOkResponse({ type: GuardianHandoverResponse })
  @Get()
  async page(@CurrentActor() actor: Actor): Promise<GuardianHandoverResponse> {
    return GuardianHandoverResponse.of(await this.child.page(actor));
  }

  /** De tekst die de voorschool aan u voorlegde, helemaal. */
  @ApiOkResponse({ type: GuardianTextResponse })
  @Get('text')
  async text(@CurrentActor() actor: Actor): Promise<GuardianTextResponse> {
    return GuardianTextResponse.of(await this.child.text(actor));
  }

  /** Precies wat naar de school ging. */
  @ApiOkResponse({ type: GuardianTextResponse })
  @Get('sent')
  async sent(@CurrentActor() actor: Actor): Promise<GuardianTextResponse> {
    return GuardianTextResponse.sent(await this.child.sent(actor));
  }

  /** Een bestand bij de tekst of bij wat is verstuurd, om te bewaren. Dat u het opent, staat in het logboek. */
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('files/:attachmentId')
  async file(
    @CurrentActor() actor: Actor,
    @Param() { attachmentId }: GuardianFilePath,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendDownload(reply, await this.child.file(actor, attachmentId));
  }

  /** Wie keek en wat er gebeurde: wanneer, en door wie in welke rol. */
  @ApiOkResponse({ type: GuardianEventsResponse })
  @Get('events')
  async events(@CurrentActor() actor: Actor): Promise<GuardianEventsResponse> {
    const looks = (await this.child.looked(actor)).map(GuardianLookResponse.of);
    const { events, decided } = await this.child.happened(actor);
    const items = [...events.map(GuardianEventResponse.of), ...decided.map(GuardianEventResponse.decided)];
    return { looks, items: items.sort((a, b) => a.happenedAt.localeCompare(b.happenedAt)) };
  }
}
