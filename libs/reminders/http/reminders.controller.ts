import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ReminderPage, ReminderReading } from '../reminder-reading.service.js';
import { ReminderRetries } from '../reminder-retries.service.js';
import { plannedCursorOf, plannedPlaceOf, settledCursorOf, settledPlaceOf } from './reminder-cursor.js';
import { ListRemindersQuery, ReminderListResponse, ReminderPath, ReminderResponse } from './reminder.dto.js';

@ApiTags('Herinneringen')
@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly reading: ReminderReading,
    private readonly retries: ReminderRetries,
  ) {}

  /** Herinneringen over de kinderen die u mag zien: wat er komt, wat er wegging en wat er misging. */
  @RequirePermission('reminders.read')
  @ApiOkResponse({ type: ReminderListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: ListRemindersQuery): Promise<ReminderListResponse> {
    const planned = query.status === 'planned';
    const page = await this.page(actor, query);
    const last = page.lines.length > query.pageSize ? page.lines[query.pageSize - 1] : undefined;
    const items = page.lines.slice(0, query.pageSize).map((line) => ReminderResponse.of(line, page));
    return { items, ...(last && { nextCursor: (planned ? plannedCursorOf : settledCursorOf)(last) }) };
  }

  /** Biedt een mislukte herinnering opnieuw aan. Zij gaat weg zodra de mailserver haar aanneemt. */
  @RequirePermission('reminders.manage')
  @ApiCreatedResponse({ type: ReminderResponse })
  @Post(':reminderId/retries')
  async retry(@CurrentActor() actor: Actor, @Param() { reminderId }: ReminderPath): Promise<ReminderResponse> {
    await this.retries.offerAgain(actor, reminderId);
    const page = await this.reading.one(actor, reminderId);
    const [line] = page.lines;
    if (!line) throw notFound('reminder.not-found');
    return ReminderResponse.of(line, page);
  }

  private page(actor: Actor, { status, rule, cursor, pageSize }: ListRemindersQuery): Promise<ReminderPage> {
    const wish = { limit: pageSize + 1, ...(rule && { rule }) };
    if (status === 'planned') {
      return this.reading.planned(actor, { ...wish, ...(cursor && { after: plannedPlaceOf(cursor) }) });
    }
    return this.reading.settled(actor, status, { ...wish, ...(cursor && { after: settledPlaceOf(cursor) }) });
  }
}
