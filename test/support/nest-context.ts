import { DatabaseModule } from '#libs/database/index.js';
import { readConfig } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** Services of some capabilities on a real database, without HTTP and without a queue. */
export async function startContext(databaseUrl: string, ...capabilities: Type[]): Promise<INestApplicationContext> {
  const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' });
  const logger = new Logger('test', 'error');
  @Module({ imports: [PlatformModule.with(config, logger), DatabaseModule, ...capabilities] })
  class TestModule {}
  return NestFactory.createApplicationContext(TestModule, { logger: false, abortOnError: false });
}
