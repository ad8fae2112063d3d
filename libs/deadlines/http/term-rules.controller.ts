import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LawEditing } from '../law-editing.service.js';
import { TermRuleListResponse, TermRuleResponse } from './law.dto.js';

@ApiTags('Termijnen')
@RequirePermission('law.read')
@Controller('term-rules')
export class TermRulesController {
  constructor(private readonly law: LawEditing) {}

  /** De tabel van termijnen: wat de wet en de afspraken zeggen. */
  @ApiOkResponse({ type: TermRuleListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<TermRuleListResponse> {
    return { items: (await this.law.rules(actor)).map(TermRuleResponse.of) };
  }
}
