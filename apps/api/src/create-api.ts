import type { Config } from '#libs/platform/config/index.js';
import {
  ProblemFilter,
  fastifyAdapter,
  refuseOtherMethods,
  serveWeb,
  validationPipe,
} from '#libs/platform/http/index.js';
import { Logger } from '#libs/platform/log/index.js';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ApiModule } from './api.module.js';

export const basePath = 'api/v1';

/** The API, ready to listen or to be asked by `inject`. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const logger = new Logger('api', config.LOG_LEVEL);
  const adapter = fastifyAdapter(config);
  const routes = collectRoutes(adapter.getInstance() as unknown as FastifyInstance);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(config, logger), adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 10, fileSize: 20 * 1024 * 1024 } });
  app.setGlobalPrefix(basePath, { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(logger));
  app.enableShutdownHooks();
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await app.init();
  refuseOtherMethods(fastify, routes);
  if (config.WEB_ROOT) await serveWeb(fastify, config.WEB_ROOT);
  await fastify.ready();
  return app;
}

function collectRoutes(fastify: FastifyInstance): Map<string, Set<string>> {
  const routes = new Map<string, Set<string>>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    const methods = routes.get(url) ?? new Set<string>();
    for (const name of [method].flat()) methods.add(name);
    routes.set(url, methods);
  });
  return routes;
}
