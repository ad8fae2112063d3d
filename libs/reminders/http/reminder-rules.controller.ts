import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReminderRuleEditing } from '../reminder-rule-editing.service.js';
import {
  DryRunResponse,
  ReminderRuleListResponse,
  ReminderRulePath,
  ReminderRuleRequest,
  ReminderRuleResponse,
} from './reminder-rule.dto.js';

@ApiTags('Herinneringen')
@RequirePermission('reminders.rules')
@Controller('reminder-rules')
export class ReminderRulesController {
  constructor(private readonly editing: ReminderRuleEditing) {}

  /** De regels van de herinneringen, in volgorde van het plan. */
  @ApiOkResponse({ type: ReminderRuleListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<ReminderRuleListResponse> {
    return { items: (await this.editing.list(actor)).map(ReminderRuleResponse.of) };
  }

  /** Rekent uit wat een wijziging zou doen met wat de komende 14 dagen weggaat. Er verandert niets. */
  @ApiOkResponse({ type: DryRunResponse })
  @HttpCode(200)
  @Post(':ruleId/dry-runs')
  async tryOut(
    @CurrentActor() actor: Actor,
    @Param() { ruleId }: ReminderRulePath,
    @Body() wish: ReminderRuleRequest,
  ): Promise<DryRunResponse> {
    return DryRunResponse.of(await this.editing.tryOut(actor, ruleId, wish));
  }

  /** Wijzigt een regel. Wat al is verstuurd, blijft bij de versie waaruit het volgde. */
  @ApiOkResponse({ type: ReminderRuleResponse })
  @Put(':ruleId')
  async save(
    @CurrentActor() actor: Actor,
    @Param() { ruleId }: ReminderRulePath,
    @Body() wish: ReminderRuleRequest,
  ): Promise<ReminderRuleResponse> {
    return ReminderRuleResponse.of(await this.editing.save(actor, ruleId, wish));
  }
}
