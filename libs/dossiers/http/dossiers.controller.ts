import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DossierFetching } from '../dossier-fetching.service.js';
import { DossiersService } from '../dossiers.service.js';
import { AskDossierRequest, DossierListResponse, DossierPath, DossierResponse } from './dossier.dto.js';

/** Handovers on paper. */
@ApiTags('PDF van overdrachten')
@RequirePermission('dossiers.make')
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly dossiers: DossiersService,
    private readonly fetching: DossierFetching,
  ) {}

  /** Vraagt om een PDF. Hij wordt op de achtergrond gemaakt; dezelfde vraag nog eens geeft dezelfde PDF. */
  @ApiAcceptedResponse({ type: DossierResponse })
  @HttpCode(202)
  @Post()
  async ask(
    @CurrentActor() actor: Actor,
    @Body() wish: AskDossierRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DossierResponse> {
    const dossier = await this.dossiers.ask(actor, wish);
    void reply.header('Location', `/api/v1/dossiers/${dossier.id}`);
    return DossierResponse.of(dossier);
  }

  /** De PDF’s waar u in deze rol om vroeg, de laatste twintig. */
  @ApiOkResponse({ type: DossierListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<DossierListResponse> {
    return { items: (await this.dossiers.recent(actor)).map(DossierResponse.of) };
  }

  /** Hoe ver een PDF is. */
  @ApiOkResponse({ type: DossierResponse })
  @Get(':dossierId')
  async read(@CurrentActor() actor: Actor, @Param() { dossierId }: DossierPath): Promise<DossierResponse> {
    return DossierResponse.of(await this.dossiers.find(actor, dossierId));
  }

  /** Probeert een mislukte PDF opnieuw. */
  @ApiAcceptedResponse({ type: DossierResponse })
  @HttpCode(202)
  @Post(':dossierId/retries')
  async retry(@CurrentActor() actor: Actor, @Param() { dossierId }: DossierPath): Promise<DossierResponse> {
    return DossierResponse.of(await this.dossiers.retry(actor, dossierId));
  }

  /** De PDF zelf. Dat u hem ophaalt, staat in het logboek en bij de overdracht. */
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get(':dossierId/file')
  async file(@CurrentActor() actor: Actor, @Param() { dossierId }: DossierPath): Promise<StreamableFile> {
    const { fileName, pdf } = await this.fetching.fetch(actor, dossierId);
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }
}
