import type { Config } from '#libs/platform/config/index.js';
import type { FastifyRequest } from 'fastify';
import { referenceOf } from '../session-cookie.js';
import { type Visit, deviceOf } from '../visit.js';

export function visitOf(request: FastifyRequest, config: Config): Visit {
  const reference = referenceOf('sid', request, config);
  return {
    origin: request.ip,
    traceId: String(request.id),
    device: deviceOf(request.headers['user-agent']),
    ...(reference !== undefined && { reference }),
  };
}
