import { Config } from '#libs/platform/config/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { CurrentActor, SignedIn } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, Get, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { roleLabel } from '../domain/index.js';
import { giveCookie, referenceOf, takeCookie } from '../session-cookie.js';
import { type CurrentSession, SessionsService } from '../sessions.service.js';
import {
  OwnSessionPath,
  OwnSessionsResponse,
  SessionResponse,
  SignOutResponse,
  SwitchMembershipRequest,
} from './session.dto.js';

const own = 'everybody has a session of their own';

@ApiTags('Sessie')
@Controller()
export class SessionController {
  constructor(
    private readonly service: SessionsService,
    private readonly config: Config,
  ) {}

  /** Wie is ingelogd, in welke rol, en wat die mag. */
  @SignedIn(own)
  @ApiOkResponse({ type: SessionResponse })
  @Get('session')
  async read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionResponse> {
    return responseOf(await this.service.current(actor, this.reference(request)));
  }

  /** Kiest de rol waarin u verder werkt. */
  @SignedIn(own)
  @ApiOkResponse({ description: 'De rol is gewisseld; de sessie heeft een nieuw kenmerk in de cookie.' })
  @Put('session/membership')
  async switchMembership(
    @CurrentActor() actor: Actor,
    @Body() { membershipId }: SwitchMembershipRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const reference = await this.service.switchMembership(actor, this.reference(request), membershipId);
    giveCookie('sid', reference, reply, this.config);
  }

  /** Logt uit in deze browser. */
  @SignedIn(own)
  @ApiOkResponse({ type: SignOutResponse })
  @Delete('session')
  async signOut(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignOutResponse> {
    return this.leave(actor, request, reply, false);
  }

  /** Waar u nu bent ingelogd. */
  @SignedIn(own)
  @ApiOkResponse({ type: OwnSessionsResponse })
  @Get('sessions')
  async list(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<OwnSessionsResponse> {
    const current = await this.service.idOf(actor, this.reference(request));
    const sessions = await this.service.list(actor);
    return {
      items: sessions.map(({ id, device, startedAt, lastSeenAt }) => ({
        id,
        device,
        startedAt: startedAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        current: id === current,
      })),
    };
  }

  /** Logt overal uit. */
  @SignedIn(own)
  @ApiOkResponse({ type: SignOutResponse })
  @Delete('sessions')
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignOutResponse> {
    return this.leave(actor, request, reply, true);
  }

  /** Beëindigt één van uw sessies, bijvoorbeeld op een computer waar u vergat uit te loggen. */
  @SignedIn(own)
  @ApiNoContentResponse({ description: 'De sessie is beëindigd.' })
  @HttpCode(204)
  @Delete('sessions/:sessionId')
  async end(@CurrentActor() actor: Actor, @Param() { sessionId }: OwnSessionPath): Promise<void> {
    await this.service.end(actor, sessionId);
  }

  private async leave(
    actor: Actor,
    request: FastifyRequest,
    reply: FastifyReply,
    everywhere: boolean,
  ): Promise<SignOutResponse> {
    const endSessionUrl = await this.service.signOut(actor, this.reference(request), everywhere);
    takeCookie('sid', reply, this.config);
    void reply.header('Clear-Site-Data', '"cache", "storage"');
    return { ...(endSessionUrl !== undefined && { endSessionUrl }) };
  }

  private reference(request: FastifyRequest): string {
    return referenceOf('sid', request, this.config) ?? '';
  }
}

const responseOf = (session: CurrentSession): SessionResponse => ({
  person: session.person,
  memberships: session.memberships.map(({ id, role, organisationId, organisationName, locationName }) => ({
    id,
    role,
    roleLabel: roleLabel(role),
    organisationId,
    organisationName,
    ...(locationName !== null && { locationName }),
  })),
  activeMembershipId: session.activeMembershipId,
  permissions: [...session.permissions],
  reach: session.reach,
  trainingEnvironment: session.trainingEnvironment,
});
