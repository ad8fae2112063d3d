import { RateBucket, giveCookie, takeCookie } from '#libs/access/index.js';
import { Config } from '#libs/platform/config/index.js';
import { type Actor, DomainError } from '#libs/platform/domain/index.js';
import { CurrentActor, Public, RequirePermission } from '#libs/platform/http/index.js';
import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GuardianEntry } from '../guardian-entry.js';
import { GuardianSignIn } from '../guardian-sign-in.service.js';
import { GuardianCodeRequest, GuardianEntryRequest } from './guardian-sign-in.dto.js';

/** How a parent comes in, and goes out. */
@ApiTags('Ouders')
@Controller('guardian')
export class GuardianSignInController {
  constructor(
    private readonly signIn: GuardianSignIn,
    private readonly entry: GuardianEntry,
    private readonly config: Config,
  ) {}

  /** Mailt een code, als de link klopt. Het antwoord is altijd hetzelfde: het verraadt niet of een link of adres bestaat. */
  @Public('how a parent asks for a code, with a link')
  @RateBucket('guardian-code')
  @ApiAcceptedResponse({ description: 'Als de link klopt, gaat er een code naar het e-mailadres van de ouder.' })
  @HttpCode(202)
  @Post('code-requests')
  async requestCode(@Body() { link }: GuardianCodeRequest, @Req() request: FastifyRequest): Promise<void> {
    await this.signIn.requestCode(link, visitOf(request));
  }

  /** Laat een ouder binnen met de code. Wat er ook niet klopt, het antwoord is hetzelfde. */
  @Public('how a parent signs in, with a link and a code')
  @RateBucket('guardian-code')
  @ApiNoContentResponse({ description: 'De ouder is binnen.' })
  @HttpCode(204)
  @Post('sessions')
  async enter(
    @Body() { link, code }: GuardianEntryRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const reference = await this.signIn.enter(link, code, visitOf(request));
    if (reference === undefined) throw codeDoesNotFit();
    giveCookie('guardian', reference, reply, this.config);
  }

  /** Stopt: u bent daarna op geen enkel apparaat meer binnen. */
  @RequirePermission('guardian.child')
  @ApiNoContentResponse({ description: 'U bent uitgelogd.' })
  @HttpCode(204)
  @Delete('session')
  async leave(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.entry.leave(actor);
    takeCookie('guardian', reply, this.config);
    void reply.header('Clear-Site-Data', '"cache"');
  }
}

const visitOf = (request: FastifyRequest) => ({ origin: request.ip, traceId: String(request.id) });

const again =
  'Deze code klopt niet of geldt niet meer. Kijk of u de laatste code gebruikt, of vraag een nieuwe code aan.';
const codeDoesNotFit = (): DomainError =>
  new DomainError('invalid', 'guardian.code-invalid', again, [{ name: 'code', code: 'code-invalid', reason: again }]);
