import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReminderReading } from '../reminder-reading.service.js';
import { PupilRemindersPath, ReminderListResponse, ReminderResponse } from './reminder.dto.js';

@ApiTags('Herinneringen')
@Controller('pupils/:pupilId/reminders')
export class PupilRemindersController {
  constructor(private readonly reading: ReminderReading) {}

  /** Alle herinneringen over één kind: eerst wat er was, dan wat de komende 14 dagen komt. */
  @RequirePermission('reminders.read')
  @ApiOkResponse({ type: ReminderListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Param() { pupilId }: PupilRemindersPath): Promise<ReminderListResponse> {
    const page = await this.reading.ofPupil(actor, pupilId);
    return { items: page.lines.map((line) => ReminderResponse.of(line, page)) };
  }
}
