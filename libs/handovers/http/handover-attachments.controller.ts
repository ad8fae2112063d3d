import type { Actor } from '#libs/platform/domain/index.js';
import {
  CurrentActor,
  RequirePermission,
  type UploadedFile,
  oneUploadedFile,
  sendDownload,
} from '#libs/platform/http/index.js';
import { fileRefusals } from '#libs/platform/inspection/index.js';
import { Controller, Get, Param, Post, Req, Res, StreamableFile, applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiProduces,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachmentLimits } from '../domain/index.js';
import { HandoverFiles } from '../handover-files.service.js';
import {
  AttachmentListResponse,
  AttachmentPath,
  AttachmentResponse,
  AttachmentSectionPath,
} from './handover-attachments.dto.js';
import { HandoverPath } from './handover.dto.js';

const upload = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'PDF, JPG of PNG, ten hoogste 10 MB.' },
  },
};
const TakesFile = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: upload }),
    ApiCreatedResponse({ type: AttachmentResponse }),
    ApiResponse({ status: 413, description: 'Het bestand is te groot.' }),
    ApiResponse({ status: 415, description: 'Geen formulier met een bestand.' }),
  );

const receive = (request: FastifyRequest) => (): Promise<UploadedFile> =>
  oneUploadedFile(request, {
    maxBytes: attachmentLimits.maxBytes,
    refusal: ['attachment.too-large', fileRefusals['too-large']],
  });

/** Files with answers, and the paper on which a parent decided. */
@ApiTags('Overdrachten')
@Controller('handovers/:handoverId')
export class HandoverAttachmentsController {
  constructor(private readonly files: HandoverFiles) {}

  /** Voegt een bestand toe bij een onderdeel. Het blijft als een antwoord ernaar verwijst, en gaat anders na een dag weg. */
  @RequirePermission('handovers.write')
  @TakesFile()
  @Post('answers/:sectionId/attachments')
  async add(
    @CurrentActor() actor: Actor,
    @Param() { handoverId, sectionId }: AttachmentSectionPath,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentResponse> {
    return AttachmentResponse.of(await this.files.add(actor, { handoverId, sectionId }, receive(request)));
  }

  /** Voegt de scan toe van het papier waarop een ouder besloot. Noem haar daarna bij het besluit. */
  @RequirePermission('handovers.write')
  @TakesFile()
  @Post('consent-scans')
  async addScan(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: HandoverPath,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentResponse> {
    return AttachmentResponse.of(await this.files.add(actor, { handoverId, consent: true }, receive(request)));
  }

  /** De bestanden van een overdracht. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: AttachmentListResponse })
  @Get('attachments')
  async list(@CurrentActor() actor: Actor, @Param() { handoverId }: HandoverPath): Promise<AttachmentListResponse> {
    return { items: (await this.files.list(actor, handoverId)).map(AttachmentResponse.of) };
  }

  /** Een bestand, om te bewaren. Dat u het opent, staat in het logboek. */
  @RequirePermission('handovers.read')
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get('attachments/:attachmentId')
  async open(
    @CurrentActor() actor: Actor,
    @Param() { handoverId, attachmentId }: AttachmentPath,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendDownload(reply, await this.files.open(actor, handoverId, attachmentId));
  }
}
