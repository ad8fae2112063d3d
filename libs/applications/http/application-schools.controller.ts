import { Public } from '#libs/platform/http/index.js';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ApplicationSchools, mostSchoolsShown } from '../application-schools.service.js';
import {
  ApplicationSchoolListResponse,
  ApplicationSchoolPath,
  ApplicationSchoolResponse,
  ApplicationSchoolsQuery,
} from './application-school.dto.js';
import { parentOf } from './parent-of.js';

@ApiTags('Aanmelden door ouders')
@Controller('application-schools')
export class ApplicationSchoolsController {
  constructor(private readonly schools: ApplicationSchools) {}

  /** De open basisscholen waaruit ouders kunnen kiezen. */
  @Public('parents choose a school from the public registers')
  @ApiOkResponse({ type: ApplicationSchoolListResponse })
  @Get()
  async list(
    @Query() { text }: ApplicationSchoolsQuery,
    @Req() request: FastifyRequest,
  ): Promise<ApplicationSchoolListResponse> {
    const found = await this.schools.search(parentOf(request), text);
    const items = found.slice(0, mostSchoolsShown).map(ApplicationSchoolResponse.of);
    return { items, more: found.length > mostSchoolsShown };
  }

  /** Eén school, voor de link die zij zelf deelt. */
  @Public('a school prints a link to itself')
  @ApiOkResponse({ type: ApplicationSchoolResponse })
  @Get(':schoolCode')
  async read(
    @Param() { schoolCode }: ApplicationSchoolPath,
    @Req() request: FastifyRequest,
  ): Promise<ApplicationSchoolResponse> {
    return ApplicationSchoolResponse.of(await this.schools.byCode(parentOf(request), schoolCode));
  }
}
