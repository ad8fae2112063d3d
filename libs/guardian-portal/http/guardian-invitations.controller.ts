import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GuardianInvitationsService } from '../guardian-invitations.service.js';
import {
  GuardianInvitationPath,
  GuardianInvitationResponse,
  GuardianInvitationsPath,
  GuardianInvitationsResponse,
} from './guardian-invitations.dto.js';

/** Staff follows the links of parents. */
@ApiTags('Overdrachten')
@Controller('handovers/:handoverId/guardian-invitations')
export class GuardianInvitationsController {
  constructor(private readonly invitations: GuardianInvitationsService) {}

  /** Per ouder met gezag: wanneer de link ging, of die aankwam en of de ouder keek. */
  @RequirePermission('handovers.read')
  @ApiOkResponse({ type: GuardianInvitationsResponse })
  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Param() { handoverId }: GuardianInvitationsPath,
  ): Promise<GuardianInvitationsResponse> {
    return { items: (await this.invitations.list(actor, handoverId)).map(GuardianInvitationResponse.of) };
  }

  /** Stuurt een ouder een nieuwe link. De oude werkt dan niet meer. */
  @RequirePermission('handovers.write')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post(':guardianId/renewals')
  async renew(
    @CurrentActor() actor: Actor,
    @Param() { handoverId, guardianId }: GuardianInvitationPath,
  ): Promise<void> {
    await this.invitations.renew(actor, handoverId, guardianId);
  }
}
