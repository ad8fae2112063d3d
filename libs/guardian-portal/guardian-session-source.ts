import { hashOf, referenceOf } from '#libs/access/index.js';
import { Config } from '#libs/platform/config/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { GuardianSource } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { GuardianEntry } from './guardian-entry.js';

/** Tells which parent asks, from a cookie of its own. */
@Injectable()
export class GuardianSessionSource extends GuardianSource {
  constructor(
    private readonly entry: GuardianEntry,
    private readonly config: Config,
  ) {
    super();
  }

  async actorOf(request: FastifyRequest): Promise<Actor | undefined> {
    const reference = referenceOf('guardian', request, this.config);
    if (reference === undefined) return undefined;
    return this.entry.actorOf(hashOf(reference), { origin: request.ip, traceId: String(request.id) });
  }
}
