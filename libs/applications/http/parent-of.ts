import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import type { FastifyRequest } from 'fastify';

/** A parent has no account: the system acts for whoever this is, and the log keeps from where. */
export const parentOf = (request: FastifyRequest): Actor => ({
  ...systemActor(String(request.id), request.ip),
  role: 'parent',
});
