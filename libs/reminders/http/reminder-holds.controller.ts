import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ReminderHolds } from '../reminder-holds.service.js';
import { ReminderReading } from '../reminder-reading.service.js';
import { ReminderHoldPath, ReminderHoldRequest } from './reminder-hold.dto.js';
import { ReminderResponse } from './reminder.dto.js';

@ApiTags('Herinneringen')
@RequirePermission('reminders.manage')
@Controller('reminder-holds')
export class ReminderHoldsController {
  constructor(
    private readonly holds: ReminderHolds,
    private readonly reading: ReminderReading,
  ) {}

  /** Houdt één geplande herinnering tegen. Andere herinneringen over het kind gaan door. */
  @ApiCreatedResponse({ type: ReminderResponse })
  @Post()
  async hold(@CurrentActor() actor: Actor, @Body() body: ReminderHoldRequest): Promise<ReminderResponse> {
    const { reason, registrationId = null, ...wish } = body;
    const id = await this.holds.hold(actor, { ...wish, registrationId }, reason);
    const page = await this.reading.one(actor, id);
    const [line] = page.lines;
    if (!line) throw notFound('reminder.not-found');
    return ReminderResponse.of(line, page);
  }

  /** Laat een tegengehouden herinnering alsnog gaan: op haar dag, of meteen als die voorbij is. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Delete(':reminderId')
  async letGo(@CurrentActor() actor: Actor, @Param() { reminderId }: ReminderHoldPath): Promise<void> {
    await this.holds.letGo(actor, reminderId);
  }
}
