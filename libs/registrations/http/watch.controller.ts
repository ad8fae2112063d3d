import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission, decodeCursor, encodeCursor } from '#libs/platform/http/index.js';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { WatchService } from '../watch.service.js';
import { dayCursor } from './day-cursor.js';
import { exportFileName, exportStream, exportTypes } from './watch-export.js';
import { ExportWatchQuery, ListWatchQuery, WatchEntryResponse, WatchListResponse } from './watch.dto.js';

@ApiTags('Werklijst')
@Controller()
export class WatchController {
  constructor(private readonly watch: WatchService) {}

  /** Wie wanneer aangemeld moet zijn, van de kinderen die u mag zien. */
  @RequirePermission('watch.read')
  @ApiOkResponse({ type: WatchListResponse })
  @Get('watch-entries')
  async list(@CurrentActor() actor: Actor, @Query() query: ListWatchQuery): Promise<WatchListResponse> {
    const { cursor, pageSize, ...filter } = query;
    const [dueOn, pupilId] = cursor === undefined ? [] : dayCursor(decodeCursor(cursor, 2));
    const after = dueOn && pupilId ? { dueOn, pupilId } : undefined;
    const page = await this.watch.page(actor, { ...filter, limit: pageSize + 1, ...(after && { after }) });
    const last = page.rows.length > pageSize ? page.rows[pageSize - 1] : undefined;
    const items = page.rows.slice(0, pageSize).map((row) => WatchEntryResponse.of(row, page.names, page.today));
    return { items, ...(last && { nextCursor: encodeCursor([last.dueOn, last.pupilId]) }) };
  }

  /** Dezelfde lijst als bestand voor een spreadsheet. Dat u hem ophaalt, komt in het logboek. */
  @RequirePermission('watch.read')
  @ApiProduces('text/csv', exportTypes.xlsx)
  @ApiOkResponse({ description: 'CSV met puntkomma, UTF-8, of Excel.', schema: { type: 'string', format: 'binary' } })
  @Get('watch-entries/export')
  async export(@CurrentActor() actor: Actor, @Query() query: ExportWatchQuery): Promise<StreamableFile> {
    const { format, ...filter } = query;
    await this.watch.recordExport(actor, query);
    const lines = this.watch.exported(actor, { ...filter, limit: 0 });
    const disposition = `attachment; filename="${exportFileName(filter.list, format)}"`;
    return new StreamableFile(exportStream(format, filter.list, lines), { disposition, type: exportTypes[format] });
  }
}
