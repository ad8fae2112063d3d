import { Config } from '#libs/platform/config/index.js';
import { Public } from '#libs/platform/http/index.js';
import { Controller, Get, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accessTimes } from '../domain/index.js';
import { RelyingParties } from '../oidc/index.js';
import { giveCookie, referenceOf, takeCookie } from '../session-cookie.js';
import { SignInService } from '../sign-in.service.js';
import { RateBucket } from './rate-limit.guard.js';
import { IdentityProvidersResponse, SignInQuery } from './sign-in.dto.js';
import { visitOf } from './visit-of.js';

interface RedirectTo {
  readonly url: string;
  readonly statusCode: number;
}

const to = (url: string): RedirectTo => ({ url, statusCode: 302 });
const refusedPage = (refusal: string): RedirectTo => to(`/aanmelden?fout=${refusal}`);

@ApiTags('Inloggen')
@Controller()
export class SignInController {
  constructor(
    private readonly service: SignInService,
    private readonly parties: RelyingParties,
    private readonly config: Config,
  ) {}

  /** De inlogdiensten waaruit iemand kan kiezen. */
  @Public('shown before anybody is signed in')
  @ApiOkResponse({ type: IdentityProvidersResponse })
  @Get('identity-providers')
  identityProviders(): IdentityProvidersResponse {
    return { items: this.parties.list() };
  }

  /** Begint het inloggen: stuurt de browser door naar de inlogdienst. */
  @Public('how one signs in')
  @RateBucket('sign-in')
  @ApiFoundResponse({ description: 'Door naar de inlogdienst, of naar `/aanmelden?fout=…` als die niet antwoordt.' })
  @Redirect()
  @Get('session/login')
  async login(
    @Query() query: SignInQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RedirectTo> {
    const { provider, returnTo = '/', invitation } = query;
    const start = await this.service.begin(
      { provider, returnTo, ...(invitation !== undefined && { invitation }) },
      visitOf(request, this.config),
    );
    if (start.url === undefined) return refusedPage(start.refusal);
    giveCookie('sign-in', start.browser, reply, this.config, accessTimes.signInMinutes * 60);
    return to(start.url);
  }

  /** Hier komt de browser terug van de inlogdienst. */
  @Public('the identity provider sends the browser here')
  @RateBucket('sign-in')
  @ApiQuery({ name: 'code', required: false, description: 'Eenmalige code van de inlogdienst.' })
  @ApiQuery({ name: 'state', required: false, description: 'Kenmerk van dit inloggen.' })
  @ApiQuery({ name: 'error', required: false, description: 'Waarom de inlogdienst weigert.' })
  @ApiFoundResponse({ description: 'Door naar de gevraagde pagina, of naar `/aanmelden?fout=…`.' })
  @Redirect()
  @Get('session/callback')
  async callback(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RedirectTo> {
    const query = request.url.split('?')[1] ?? '';
    const end = await this.service.complete(
      query,
      referenceOf('sign-in', request, this.config),
      visitOf(request, this.config),
    );
    takeCookie('sign-in', reply, this.config);
    if (end.returnTo === undefined) return refusedPage(end.refusal);
    giveCookie('sid', end.reference, reply, this.config);
    return to(end.returnTo);
  }
}
