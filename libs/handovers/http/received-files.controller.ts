import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission, sendDownload } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReceivedFiles } from '../received-files.service.js';
import { ReceivedFilePath } from './handover-attachments.dto.js';

/** Files that came with a handover. */
@ApiTags('Ontvangen overdrachten')
@RequirePermission('handovers.receive')
@Controller('received-handovers/:releaseId/attachments')
export class ReceivedFilesController {
  constructor(private readonly files: ReceivedFiles) {}

  /** Een bestand dat meeging, om te bewaren. Dat u het opent, staat in het logboek. */
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get(':attachmentId')
  async open(
    @CurrentActor() actor: Actor,
    @Param() { releaseId, attachmentId }: ReceivedFilePath,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendDownload(reply, await this.files.open(actor, releaseId, attachmentId));
  }
}
