import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LawEditing } from '../law-editing.service.js';
import {
  SchoolYearDatePath,
  SchoolYearDateRequest,
  SchoolYearDateResponse,
  SchoolYearListResponse,
  SchoolYearResponse,
} from './law.dto.js';

@ApiTags('Termijnen')
@RequirePermission('law.read')
@Controller('school-years')
export class SchoolYearsController {
  constructor(private readonly law: LawEditing) {}

  /** Schooljaren met hun vaste datums. */
  @ApiOkResponse({ type: SchoolYearListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<SchoolYearListResponse> {
    return { items: (await this.law.schoolYears(actor)).map(SchoolYearResponse.of) };
  }

  /** Zet de dag of periode van een termijn in een schooljaar. Schermen en herinneringen volgen meteen. */
  @RequirePermission('law.edit')
  @ApiOkResponse({ type: SchoolYearDateResponse })
  @Put(':schoolYear/dates/:termId')
  async set(
    @CurrentActor() actor: Actor,
    @Param() { schoolYear, termId }: SchoolYearDatePath,
    @Body() { acceptMoves = false, ...body }: SchoolYearDateRequest,
  ): Promise<SchoolYearDateResponse> {
    const moment = { termId, ...body };
    return SchoolYearDateResponse.of(await this.law.setSchoolYearDate(actor, schoolYear, moment, acceptMoves));
  }
}
