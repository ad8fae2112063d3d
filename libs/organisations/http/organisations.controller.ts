import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OrganisationsService } from '../organisations.service.js';
import {
  ListOrganisationsQuery,
  OrganisationListResponse,
  OrganisationPath,
  OrganisationResponse,
} from './organisations.dto.js';
import { afterOf, nextOf } from './page.js';

@ApiTags('Organisaties')
@RequirePermission('organisations.read')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Organisaties in uw gemeente, op naam. */
  @ApiOkResponse({ type: OrganisationListResponse })
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Query() { q, cursor, pageSize, kind, parentId }: ListOrganisationsQuery,
  ): Promise<OrganisationListResponse> {
    const filter = { kind, parentId, text: q, after: afterOf(cursor), limit: pageSize + 1 };
    const rows = await this.organisations.listOrganisations(actor, filter);
    return { items: rows.slice(0, pageSize).map(OrganisationResponse.of), ...nextOf(rows, pageSize) };
  }

  /** Eén organisatie. */
  @ApiOkResponse({ type: OrganisationResponse })
  @Get(':organisationId')
  async read(
    @CurrentActor() actor: Actor,
    @Param() { organisationId }: OrganisationPath,
  ): Promise<OrganisationResponse> {
    return OrganisationResponse.of(await this.organisations.findOrganisation(actor, organisationId));
  }
}
