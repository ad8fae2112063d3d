import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LawEditing } from '../law-editing.service.js';
import { SchoolHolidayListResponse, SchoolHolidayResponse } from './school-holiday.dto.js';

@ApiTags('Termijnen')
@RequirePermission('law.read')
@Controller('school-holidays')
export class SchoolHolidaysController {
  constructor(private readonly law: LawEditing) {}

  /** Schoolvakanties die bekend zijn, in volgorde van dag. */
  @ApiOkResponse({ type: SchoolHolidayListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<SchoolHolidayListResponse> {
    return { items: (await this.law.schoolHolidays(actor)).map(SchoolHolidayResponse.of) };
  }
}
