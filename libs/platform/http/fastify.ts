import { randomBytes } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Config } from '../config/index.js';
import { securityHeaders } from './headers.js';
import { ProblemError } from './problem.js';
import { problemOf } from './problem.filter.js';

const traceParent = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const oneMiB = 1024 * 1024;

/** The Fastify adapter with what a linter cannot see: standards.md 1.4. */
export function fastifyAdapter(config: Config): FastifyAdapter {
  const options: FastifyServerOptions = {
    trustProxy: trustedProxy(config.TRUSTED_PROXY),
    bodyLimit: oneMiB,
    genReqId: (request: { headers: Record<string, unknown> }) =>
      traceParent.exec(String(request.headers.traceparent ?? ''))?.[1] ?? randomBytes(16).toString('hex'),
    frameworkErrors: (error, request, reply) =>
      sendProblem(error, request as FastifyRequest, reply as unknown as FastifyReply),
    routerOptions: { ignoreTrailingSlash: false, caseSensitive: true },
  };
  const adapter: FastifyAdapter = new FastifyAdapter(options as never);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers(securityHeaders);
    if (request.url.startsWith('/api/') && !acceptsJson(request))
      throw new ProblemError(406, 'http.406', 'Estafette antwoordt met JSON. Vraag om application/json.');
  });
  fastify.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  return adapter;
}

/** Wrong method on a known path: 405 with `Allow`. Call after all routes are known. */
export function refuseOtherMethods(fastify: FastifyInstance, routes: ReadonlyMap<string, ReadonlySet<string>>): void {
  const all = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  for (const [url, methods] of routes) {
    const missing = all.filter((method) => !methods.has(method));
    if (missing.length === 0) continue;
    const allow = [...methods].sort().join(', ');
    fastify.route({
      method: missing as 'GET'[],
      url,
      handler: (request, reply) =>
        sendProblem(new ProblemError(405, 'http.405', 'Deze bewerking bestaat hier niet.', { allow }), request, reply),
    });
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, { url: request.url ?? '/', id: String(request.id ?? '') });
  void reply
    .headers({ ...securityHeaders, ...(error instanceof ProblemError ? error.headers : {}) })
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

function acceptsJson(request: FastifyRequest): boolean {
  const accept = request.headers.accept;
  return (
    accept === undefined ||
    /\*\/\*|application\/(\*|json|problem\+json)|text\/(html|csv|calendar|event-stream)/.test(accept)
  );
}

function trustedProxy(value: string): boolean | string {
  if (value === '') return false;
  return value === '*' ? true : value;
}
