import type { Config } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

/** The worker, at work. `close` lets running work finish. */
export async function createWorker(config: Config): Promise<INestApplicationContext> {
  const logger = new Logger('worker', config.LOG_LEVEL);
  return NestFactory.createApplicationContext(WorkerModule.with(config, logger), { logger, abortOnError: false });
}
