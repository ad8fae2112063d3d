import type { FastifyRequest } from 'fastify';
import type { Actor } from '../domain/index.js';

export type ActorRequest = FastifyRequest & { actor?: Actor };

/** Tells who asks. `access` provides it from the session. */
export abstract class ActorSource {
  abstract actorOf(request: FastifyRequest): Promise<Actor | undefined>;
}
