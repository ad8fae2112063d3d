import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccountsService } from '../accounts.service.js';
import { accountPlaceResponse, accountResponse } from './account-response.js';
import {
  AccountMembershipPath,
  AccountPath,
  AccountPersonRequest,
  AccountPlacesResponse,
  AccountResponse,
  AccountSearchRequest,
  AccountsQuery,
  AccountsResponse,
  NewAccountRequest,
  RoleRequest,
} from './account.dto.js';
import { RateBucket } from './rate-limit.guard.js';

const pageSize = 50;

@ApiTags('Accounts')
@RequirePermission('accounts.manage')
@Controller()
export class AccountsController {
  constructor(private readonly service: AccountsService) {}

  /** De accounts van de eigen organisatie en wat daaronder valt. */
  @ApiOkResponse({ type: AccountsResponse })
  @Get('accounts')
  async list(@CurrentActor() actor: Actor, @Query() query: AccountsQuery): Promise<AccountsResponse> {
    return this.page(actor, query, null);
  }

  /** Zoekt accounts op naam of e-mailadres. */
  @ApiOkResponse({ type: AccountsResponse })
  @HttpCode(200)
  @Post('accounts/_search')
  async search(@CurrentActor() actor: Actor, @Body() search: AccountSearchRequest): Promise<AccountsResponse> {
    return this.page(actor, search, search.text);
  }

  /** De organisaties waarvoor u accounts beheert, met de rollen die u er mag geven. */
  @ApiOkResponse({ type: AccountPlacesResponse })
  @Get('account-organisations')
  async places(@CurrentActor() actor: Actor): Promise<AccountPlacesResponse> {
    return { items: (await this.service.places(actor)).map(accountPlaceResponse) };
  }

  /** Maakt een account en stuurt de uitnodiging per mail. */
  @ApiCreatedResponse({ type: AccountResponse })
  @RateBucket('invitations')
  @Post('accounts')
  async create(@CurrentActor() actor: Actor, @Body() request: NewAccountRequest): Promise<AccountResponse> {
    return accountResponse(await this.service.create(actor, request));
  }

  /** Eén account. */
  @ApiOkResponse({ type: AccountResponse })
  @Get('accounts/:accountId')
  async read(@CurrentActor() actor: Actor, @Param() { accountId }: AccountPath): Promise<AccountResponse> {
    return accountResponse(await this.service.find(actor, accountId));
  }

  /** Wijzigt naam en e-mailadres. Verandert het adres voor het eerste gebruik, dan gaat er een nieuwe uitnodiging heen. */
  @ApiOkResponse({ type: AccountResponse })
  @RateBucket('invitations')
  @Put('accounts/:accountId')
  async change(
    @CurrentActor() actor: Actor,
    @Param() { accountId }: AccountPath,
    @Body() request: AccountPersonRequest,
  ): Promise<AccountResponse> {
    return accountResponse(await this.service.change(actor, accountId, request));
  }

  /** Beëindigt een account binnen uw organisatie. De persoon is direct overal uitgelogd. */
  @ApiNoContentResponse({ description: 'Het account is beëindigd.' })
  @HttpCode(204)
  @Delete('accounts/:accountId')
  async end(@CurrentActor() actor: Actor, @Param() { accountId }: AccountPath): Promise<void> {
    await this.service.end(actor, accountId);
  }

  /** Stuurt de uitnodiging opnieuw. De vorige link werkt dan niet meer. */
  @ApiCreatedResponse({ description: 'De uitnodiging wordt verstuurd.' })
  @RateBucket('invitations')
  @Post('accounts/:accountId/invitations')
  async inviteAgain(@CurrentActor() actor: Actor, @Param() { accountId }: AccountPath): Promise<void> {
    await this.service.inviteAgain(actor, accountId);
  }

  /** Geeft iemand een rol erbij. */
  @ApiCreatedResponse({ type: AccountResponse })
  @Post('accounts/:accountId/memberships')
  async addRole(
    @CurrentActor() actor: Actor,
    @Param() { accountId }: AccountPath,
    @Body() request: RoleRequest,
  ): Promise<AccountResponse> {
    return accountResponse(await this.service.addRole(actor, accountId, request));
  }

  /** Beëindigt één rol. De persoon is direct overal uitgelogd. */
  @ApiNoContentResponse({ description: 'De rol is beëindigd.' })
  @HttpCode(204)
  @Delete('accounts/:accountId/memberships/:membershipId')
  async endRole(
    @CurrentActor() actor: Actor,
    @Param() { accountId, membershipId }: AccountMembershipPath,
  ): Promise<void> {
    await this.service.end(actor, accountId, membershipId);
  }

  private async page(actor: Actor, query: AccountsQuery, text: string | null): Promise<AccountsResponse> {
    const { items, nextCursor } = await this.service.list(actor, {
      text,
      organisationId: query.organisationId ?? null,
      after: query.cursor ?? null,
      limit: query.pageSize ?? pageSize,
    });
    return { items: items.map(accountResponse), ...(nextCursor !== undefined && { nextCursor }) };
  }
}
