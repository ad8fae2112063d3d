import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config/index.js';
import type { Actor } from '../domain/index.js';
import { ActorSource, type ActorRequest, GuardianSource } from './actor-source.js';
import { ownPagesKey, permissionKey, publicKey } from './permission.decorator.js';
import { ProblemError } from './problem.js';

const signInAgain = 'Je bent niet (meer) ingelogd. Log opnieuw in.';
const codeAgain = 'U bent niet (meer) ingelogd. Open de link uit de mail en vraag een nieuwe code aan.';
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Closed by default: a route without a declaration is refused for everybody. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
    private readonly guardians: GuardianSource,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<ActorRequest>();
    if (this.reflector.getAllAndOverride<string>(publicKey, targets)) {
      if (this.reflector.getAllAndOverride<boolean>(ownPagesKey, targets)) this.refuseForeignSite(request);
      return true;
    }
    const permission = this.reflector.getAllAndOverride<string>(permissionKey, targets);
    const ofGuardian = permission?.startsWith('guardian.') ?? false;
    const actor = await (ofGuardian ? this.guardians : this.actors).actorOf(request);
    if (!actor) throw new ProblemError(401, 'session.missing', ofGuardian ? codeAgain : signInAgain);
    if (!permission || !has(actor, permission)) {
      throw new ProblemError(
        403,
        'permission.missing',
        'Jouw rol mag dit niet. Vraag het je beheerder als je dit wel nodig hebt.',
      );
    }
    if (!safe.has(request.method)) this.refuseForeignSite(request);
    request.actor = actor;
    return true;
  }

  /** SameSite cookies, a header that a foreign form cannot set, and the origin (ASVS 3.5.1–3.5.3). */
  private refuseForeignSite(request: ActorRequest): void {
    const { origin, 'x-csrf': header, 'sec-fetch-site': site } = request.headers;
    const foreign = (origin !== undefined && origin !== this.config.PUBLIC_ORIGIN) || site === 'cross-site';
    if (header !== '1' || foreign) {
      throw new ProblemError(
        403,
        'request.foreign',
        'Deze opdracht kwam niet van Estafette zelf. Laad de pagina opnieuw en probeer het nog eens.',
      );
    }
  }
}

function has(actor: Actor, permission: string): boolean {
  return permission.startsWith('signed-in: ') || actor.permissions.has(permission);
}
