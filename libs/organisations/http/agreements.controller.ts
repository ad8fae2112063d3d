import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Agreements } from '../agreements.service.js';
import {
  AgreementListResponse,
  AgreementResponse,
  AgreementRuleRequest,
  RecordAgreementRequest,
} from './agreements.dto.js';
import { OrganisationPath } from './organisations.dto.js';

@ApiTags('Organisaties')
@RequirePermission('agreements.record')
@Controller()
export class AgreementsController {
  constructor(private readonly agreements: Agreements) {}

  /** Wie de verwerkersovereenkomst tekende; wie dat nog niet deed staat bovenaan. */
  @ApiOkResponse({ type: AgreementListResponse })
  @Get('agreements')
  async list(@CurrentActor() actor: Actor): Promise<AgreementListResponse> {
    const { enforcedFrom, items } = await this.agreements.list(actor);
    return { ...(enforcedFrom && { enforcedFrom }), items: items.map(AgreementResponse.of) };
  }

  /** Legt vast dat een organisatie tekende. Een nieuwe versie is een nieuwe regel; de oude blijft staan. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('organisations/:organisationId/agreements')
  async record(
    @CurrentActor() actor: Actor,
    @Param() { organisationId }: OrganisationPath,
    @Body() request: RecordAgreementRequest,
  ): Promise<void> {
    await this.agreements.record(actor, organisationId, { ...request });
  }

  /** Bepaalt vanaf welke dag een organisatie zonder overeenkomst geen kinderen kan invoeren, sturen of krijgen. */
  @ApiNoContentResponse()
  @HttpCode(204)
  @Put('agreement-rule')
  async enforce(@CurrentActor() actor: Actor, @Body() { enforcedFrom }: AgreementRuleRequest): Promise<void> {
    await this.agreements.enforceFrom(actor, enforcedFrom);
  }
}
