import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../domain/index.js';
import { CurrentActor, SignedIn } from '../../http/index.js';
import { ImportsService } from '../imports.service.js';
import { ImportKindListResponse, ImportKindPath, ImportKindResponse } from './imports.dto.js';

@ApiTags('Bestanden inlezen')
@SignedIn('shows only the kinds that the role may import')
@Controller('import-kinds')
export class ImportKindsController {
  constructor(private readonly imports: ImportsService) {}

  /** De soorten bestanden die u mag inlezen. */
  @ApiOkResponse({ type: ImportKindListResponse })
  @Get()
  list(@CurrentActor() actor: Actor): ImportKindListResponse {
    return { items: this.imports.kindsOf(actor).map(ImportKindResponse.of) };
  }

  /** Een voorbeeldbestand met verzonnen gegevens. */
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="voorbeeld.csv"')
  @Get(':kind/sample-file')
  sample(@CurrentActor() actor: Actor, @Param() { kind }: ImportKindPath): StreamableFile {
    return new StreamableFile(Buffer.from(this.imports.sampleOf(actor, kind)));
  }
}
