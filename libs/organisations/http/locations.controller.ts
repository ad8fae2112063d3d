import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OrganisationsService } from '../organisations.service.js';
import {
  ListLocationsQuery,
  LocationContactRequest,
  LocationListResponse,
  LocationPath,
  LocationResponse,
} from './organisations.dto.js';
import { afterOf, nextOf } from './page.js';

@ApiTags('Organisaties')
@RequirePermission('organisations.read')
@Controller('locations')
export class LocationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Locaties van scholen en voorscholen in uw gemeente, op naam. */
  @ApiOkResponse({ type: LocationListResponse })
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: ListLocationsQuery): Promise<LocationListResponse> {
    const { q, cursor, pageSize, ...rest } = query;
    const filter = { ...rest, text: q, after: afterOf(cursor), limit: pageSize + 1 };
    const rows = await this.organisations.listLocations(actor, filter);
    return { items: rows.slice(0, pageSize).map(LocationResponse.of), ...nextOf(rows, pageSize) };
  }

  /** Eén locatie. */
  @ApiOkResponse({ type: LocationResponse })
  @Get(':locationId')
  async read(@CurrentActor() actor: Actor, @Param() { locationId }: LocationPath): Promise<LocationResponse> {
    return LocationResponse.of(await this.organisations.findLocation(actor, locationId));
  }

  /** Wijzigt de postbus van een locatie. Dat mogen de eigen organisatie, het bestuur en de gemeente. */
  @RequirePermission('organisations.contact')
  @ApiOkResponse({ type: LocationResponse })
  @Put(':locationId/contact')
  async setContact(
    @CurrentActor() actor: Actor,
    @Param() { locationId }: LocationPath,
    @Body() { contactEmail, deputyEmail }: LocationContactRequest,
  ): Promise<LocationResponse> {
    return LocationResponse.of(await this.organisations.setContact(actor, locationId, { contactEmail, deputyEmail }));
  }
}
