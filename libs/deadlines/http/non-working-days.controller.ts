import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LawEditing } from '../law-editing.service.js';
import {
  AcceptMovesQuery,
  AddNonWorkingDayRequest,
  ListNonWorkingDaysQuery,
  NonWorkingDayListResponse,
  NonWorkingDayPath,
  NonWorkingDayResponse,
} from './law.dto.js';

@ApiTags('Termijnen')
@RequirePermission('law.read')
@Controller('non-working-days')
export class NonWorkingDaysController {
  constructor(private readonly law: LawEditing) {}

  /** Feestdagen en gelijkgestelde dagen, op datum. */
  @ApiOkResponse({ type: NonWorkingDayListResponse })
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { year }: ListNonWorkingDaysQuery,
  ): Promise<NonWorkingDayListResponse> {
    const period = year === undefined ? [] : [`${year}-01-01`, `${year}-12-31`];
    return { items: (await this.law.nonWorkingDays(actor, ...period)).map(NonWorkingDayResponse.of) };
  }

  /** Voegt een gelijkgestelde dag toe. Termijnen die op die dag eindigen, schuiven dan op. */
  @RequirePermission('law.edit')
  @ApiCreatedResponse({ type: NonWorkingDayResponse })
  @Post()
  async add(@CurrentActor() actor: Actor, @Body() day: AddNonWorkingDayRequest): Promise<NonWorkingDayResponse> {
    const { on, name, source, acceptMoves = false } = day;
    const added = { on, name, source, kind: 'equated' } as const;
    return NonWorkingDayResponse.of(await this.law.addNonWorkingDay(actor, added, acceptMoves));
  }

  /** Haalt een dag uit de lijst. Termijnen eindigen dan weer gewoon op die dag. */
  @RequirePermission('law.edit')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':on')
  async remove(
    @CurrentActor() actor: Actor,
    @Param() { on }: NonWorkingDayPath,
    @Query() { acceptMoves }: AcceptMovesQuery,
  ): Promise<void> {
    await this.law.removeNonWorkingDay(actor, on, acceptMoves === 'true');
  }
}
