import type { FastifyRequest } from 'fastify';
import type { Actor } from '../domain/index.js';

export type ActorRequest = FastifyRequest & { actor?: Actor };

/**
 * Tells which parent asks, from the session that a link and a code gave. A browser may hold both sessions, of somebody who
 * works at a school and has a child: a route looks at one of them only. `guardian-portal` provides it.
 */
export abstract class GuardianSource {
  abstract actorOf(request: FastifyRequest): Promise<Actor | undefined>;
}

/** Tells who asks. `access` provides it from the session. */
export abstract class ActorSource {
  abstract actorOf(request: FastifyRequest): Promise<Actor | undefined>;
}
