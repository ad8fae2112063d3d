import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { LetterReading } from '../letter-reading.service.js';
import { LetterPath } from './letter.dto.js';

@ApiTags('Brieven')
@RequirePermission('letters.read')
@Controller('letters')
export class LettersController {
  constructor(private readonly letters: LetterReading) {}

  /** Een brief als PDF. Dat u hem opent, staat in het logboek. */
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Get(':letterId')
  async open(@CurrentActor() actor: Actor, @Param() { letterId }: LetterPath): Promise<StreamableFile> {
    const { fileName, pdf } = await this.letters.open(actor, letterId);
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }
}
