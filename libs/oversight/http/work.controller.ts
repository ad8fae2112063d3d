import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { WorkService } from '../work.service.js';
import {
  FailedTaskListResponse,
  FailedTaskPath,
  FailedTaskResponse,
  FailedTaskRetryResponse,
  ListFailedTasksQuery,
  WorkStatusResponse,
} from './work.dto.js';

@ApiTags('Beheer')
@RequirePermission('work.manage')
@Controller()
export class WorkController {
  constructor(private readonly work: WorkService) {}

  /** Hoe het werk van de achtergrond ervoor staat. */
  @ApiOkResponse({ type: WorkStatusResponse })
  @Get('work-status')
  async status(@CurrentActor() actor: Actor): Promise<WorkStatusResponse> {
    return WorkStatusResponse.of(await this.work.state(actor));
  }

  /** Werk dat na alle pogingen niet lukte, nieuwste eerst. Alleen nummers en codes. */
  @ApiOkResponse({ type: FailedTaskListResponse })
  @Get('failed-tasks')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { cursor, pageSize }: ListFailedTasksQuery,
  ): Promise<FailedTaskListResponse> {
    const rows = await this.work.failed(actor, { limit: pageSize + 1, ...(cursor && { before: cursor }) });
    const items = rows.slice(0, pageSize).map(FailedTaskResponse.of);
    const last = rows.length > pageSize ? items.at(-1) : undefined;
    return { items, ...(last && { nextCursor: last.id }) };
  }

  /** Biedt mislukt werk opnieuw aan, met evenveel pogingen als de eerste keer. */
  @ApiCreatedResponse({ type: FailedTaskRetryResponse })
  @Post('failed-tasks/:taskId/retries')
  async retry(@CurrentActor() actor: Actor, @Param() { taskId }: FailedTaskPath): Promise<FailedTaskRetryResponse> {
    await this.work.offerAgain(actor, taskId);
    return { taskId };
  }
}
