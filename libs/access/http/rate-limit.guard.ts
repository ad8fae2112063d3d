import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import { ProblemError, detailOf } from '#libs/platform/http/index.js';
import { type CanActivate, type CustomDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { hashOf } from '../references.js';
import { referenceOf } from '../session-cookie.js';
import { RateWindows } from './rate-windows.js';

const bucketKey = 'estafette:rate-bucket';

/** A route that is worth attacking gets a bucket of its own, per address. */
export const RateBucket = (name: 'sign-in' | 'invitations' | 'guardian-code' | 'applications'): CustomDecorator =>
  SetMetadata(bucketKey, name);

/**
 * 429 as problem with Retry-After. Three limits: the address as a whole, the session (or the address of whoever has none),
 * and the buckets. Forging cookies gives new sessions but no new address. Stands before the guard of permissions, so that
 * guessing sessions is limited too. Counts in the memory of this process: never in a store that could hang the request.
 */
@Injectable()
export class RateLimitGuard implements CanActivate {
  private readonly windows = new RateWindows();

  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { RATE_LIMIT_PER_MINUTE: most, RATE_LIMIT_SIGN_IN_PER_MINUTE: mostInBucket } = this.config;
    const reference = referenceOf('sid', request, this.config);
    this.count(`address|${request.ip}`, most * 10);
    this.count(`session|${reference === undefined ? request.ip : hashOf(reference)}`, most);
    const bucket = this.reflector.getAllAndOverride<string>(bucketKey, [context.getHandler(), context.getClass()]);
    if (bucket !== undefined) this.count(`${bucket}|${request.ip}`, mostInBucket);
    return true;
  }

  private count(key: string, most: number): void {
    const { hits, secondsLeft } = this.windows.hit(key, this.clock.now().getTime());
    if (hits > most) throw new ProblemError(429, 'http.429', detailOf(429), { 'Retry-After': String(secondsLeft) });
  }
}
