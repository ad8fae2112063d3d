import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OrganisationsService } from '../organisations.service.js';
import { WijkListResponse, WijkResponse } from './organisations.dto.js';

@ApiTags('Organisaties')
@RequirePermission('organisations.read')
@Controller('wijken')
export class WijkenController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Alle wijken van uw gemeente, per stadsdeel. */
  @ApiOkResponse({ type: WijkListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<WijkListResponse> {
    return { items: (await this.organisations.listWijken(actor)).map(WijkResponse.of) };
  }
}
