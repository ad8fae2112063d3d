import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { QuietPeriods } from '../quiet-periods.service.js';
import {
  QuietPeriodListResponse,
  QuietPeriodPath,
  QuietPeriodRequest,
  QuietPeriodResponse,
} from './reminder-rule.dto.js';

@ApiTags('Herinneringen')
@RequirePermission('reminders.rules')
@Controller('quiet-periods')
export class QuietPeriodsController {
  constructor(private readonly periods: QuietPeriods) {}

  /** Dagen waarop geen herinnering weggaat. */
  @ApiOkResponse({ type: QuietPeriodListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<QuietPeriodListResponse> {
    return { items: (await this.periods.list(actor)).map(QuietPeriodResponse.of) };
  }

  /** Voegt een stille periode toe. Wat dan weg zou gaan, gaat op de eerste werkdag daarna. */
  @ApiCreatedResponse({ type: QuietPeriodResponse })
  @Post()
  async add(
    @CurrentActor() actor: Actor,
    @Body() { name, fromOn, toOn }: QuietPeriodRequest,
  ): Promise<QuietPeriodResponse> {
    return QuietPeriodResponse.of(await this.periods.add(actor, { name, fromOn, toOn }));
  }

  /** Haalt een stille periode weg. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':quietPeriodId')
  async remove(@CurrentActor() actor: Actor, @Param() { quietPeriodId }: QuietPeriodPath): Promise<void> {
    await this.periods.remove(actor, quietPeriodId);
  }
}
