import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission, sendDownload } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GuardianPapers } from '../guardian-papers.service.js';
import {
  AskGuardianPaperRequest,
  GuardianPaperPath,
  GuardianPaperResponse,
  GuardianPapersResponse,
} from './guardian-papers.dto.js';

/** A copy of the dossier for a parent: just what lay before parents, or what was sent. */
@ApiTags('Ouders')
@RequirePermission('guardian.child')
@Controller('guardian/handover/papers')
export class GuardianPapersController {
  constructor(private readonly papers: GuardianPapers) {}

  /** Vraagt om een PDF. Hij wordt op de achtergrond gemaakt. */
  @ApiAcceptedResponse({ type: GuardianPaperResponse })
  @HttpCode(202)
  @Post()
  async ask(
    @CurrentActor() actor: Actor,
    @Body() { content }: AskGuardianPaperRequest,
  ): Promise<GuardianPaperResponse> {
    return GuardianPaperResponse.of(await this.papers.ask(actor, `guardian-${content}`));
  }

  /** De PDF’s waar u om vroeg. */
  @ApiOkResponse({ type: GuardianPapersResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<GuardianPapersResponse> {
    return { items: (await this.papers.recent(actor)).map(GuardianPaperResponse.of) };
  }

  /** Hoe ver een PDF is. */
  @ApiOkResponse({ type: GuardianPaperResponse })
  @Get(':paperId')
  async read(@CurrentActor() actor: Actor, @Param() { paperId }: GuardianPaperPath): Promise<GuardianPaperResponse> {
    return GuardianPaperResponse.of(await this.papers.find(actor, paperId));
  }

  /** Probeert een mislukte PDF opnieuw. */
  @ApiAcceptedResponse({ type: GuardianPaperResponse })
  @HttpCode(202)
  @Post(':paperId/retries')
  async again(@CurrentActor() actor: Actor, @Param() { paperId }: GuardianPaperPath): Promise<GuardianPaperResponse> {
    return GuardianPaperResponse.of(await this.papers.again(actor, paperId));
  }

  /** De PDF zelf. Dat een ouder een kopie ophaalde, staat bij de overdracht. */
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get(':paperId/file')
  async file(
    @CurrentActor() actor: Actor,
    @Param() { paperId }: GuardianPaperPath,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { fileName: name, pdf: content } = await this.papers.fetch(actor, paperId);
    return sendDownload(reply, { name, mediaType: 'application/pdf', content });
  }
}
