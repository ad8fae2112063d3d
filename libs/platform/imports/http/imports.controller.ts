import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../domain/index.js';
import { CurrentActor, SignedIn } from '../../http/index.js';
import { ImportsService } from '../imports.service.js';
import {
  ConfirmImportRequest,
  ImportListResponse,
  ImportPath,
  ImportPreviewResponse,
  ImportResponse,
} from './imports.dto.js';
import { uploadedFile } from './uploaded-file.js';

const upload = {
  type: 'object',
  required: ['kind', 'file'],
  properties: {
    kind: { type: 'string', description: 'Soort bestand, een van `GET /import-kinds`.' },
    file: { type: 'string', format: 'binary', description: 'CSV-bestand, ten hoogste 20 MB.' },
  },
};

@ApiTags('Bestanden inlezen')
@SignedIn('each kind of file asks its own permission, which the service checks')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Leest een bestand in. Er verandert nog niets: eerst volgt een controle, daarna uw bevestiging. */
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: upload })
  @ApiCreatedResponse({ type: ImportResponse })
  @ApiResponse({ status: 413, description: 'Het bestand is te groot.' })
  @ApiResponse({ status: 415, description: 'Geen formulier met een bestand.' })
  @Post()
  async upload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResponse> {
    const { kind, file } = await uploadedFile(request);
    const run = await this.imports.upload(actor, kind, file);
    void reply.header('Location', `/api/v1/imports/${run.id}`);
    return ImportResponse.of(run);
  }

  /** Uw laatste bestanden, ten hoogste twintig. */
  @ApiOkResponse({ type: ImportListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<ImportListResponse> {
    return { items: (await this.imports.recent(actor)).map(ImportResponse.of) };
  }

  /** De stand van een bestand, met bevindingen en aantallen. */
  @ApiOkResponse({ type: ImportResponse })
  @Get(':importId')
  async read(@CurrentActor() actor: Actor, @Param() { importId }: ImportPath): Promise<ImportResponse> {
    return ImportResponse.of(await this.imports.find(actor, importId));
  }

  /** De eerste rijen, zoals wij ze lezen. */
  @ApiOkResponse({ type: ImportPreviewResponse })
  @Get(':importId/rows')
  async rows(@CurrentActor() actor: Actor, @Param() { importId }: ImportPath): Promise<ImportPreviewResponse> {
    return ImportPreviewResponse.of(await this.imports.preview(actor, importId));
  }

  /** Alleen de foute rijen, als CSV, met in elke rij wat er mis is. */
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="foute-rijen.csv"')
  @Get(':importId/faulty-rows')
  async faultyRows(@CurrentActor() actor: Actor, @Param() { importId }: ImportPath): Promise<StreamableFile> {
    return new StreamableFile(await this.imports.faultyRows(actor, importId));
  }

  /** Neemt het bestand over: alles, of bij een fout niets. */
  @ApiAcceptedResponse({ type: ImportResponse })
  @HttpCode(202)
  @Post(':importId/confirmations')
  async confirm(
    @CurrentActor() actor: Actor,
    @Param() { importId }: ImportPath,
    @Body() { closeMissing }: ConfirmImportRequest,
  ): Promise<ImportResponse> {
    return ImportResponse.of(await this.imports.confirm(actor, importId, closeMissing ?? false));
  }

  /** Gooit het bestand weg. Er is niets overgenomen. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':importId')
  async discard(@CurrentActor() actor: Actor, @Param() { importId }: ImportPath): Promise<void> {
    await this.imports.discard(actor, importId);
  }
}
