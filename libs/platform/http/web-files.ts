import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { webHeaders } from './headers.js';
import { ProblemError, detailOf } from './problem.js';
import { sendProblem } from './fastify.js';

/** Serves the built web beside the API; unknown paths get the page, which knows its own routes. */
export async function serveWeb(fastify: FastifyInstance, webRoot: string): Promise<void> {
  const root = resolve(webRoot);
  await fastify.register(fastifyStatic, { root, serve: false, cacheControl: false, etag: true });
  fastify.get('/*', async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    if (path.startsWith('/api/') || path.startsWith('/health')) {
      return sendProblem(new ProblemError(404, 'not-found', detailOf(404)), request, reply);
    }
    void reply.headers(webHeaders);
    if (path.startsWith('/assets/')) {
      void reply.header('Cache-Control', 'public, max-age=31536000, immutable');
      return reply.sendFile(path.slice(1), root);
    }
    return /\.[a-z0-9]{2,5}$/.test(path)
      ? reply.sendFile(path.slice(1), root)
      : reply.sendFile('index.html', join(root));
  });
}
