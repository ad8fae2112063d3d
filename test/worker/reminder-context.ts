import { DatabaseModule } from '#libs/database/index.js';
import { type Config, readConfig } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import { RemindersWorkerModule } from '#libs/reminders/worker.js';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** The services of the reminders without the machinery that calls them, so that a test decides what happens when. */
export async function reminderContext(
  databaseUrl: string,
  smtpUrl: string,
): Promise<{ app: INestApplicationContext; config: Config; logger: Logger }> {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    PUBLIC_ORIGIN: 'https://estafette.example',
    MAIL_TIMEOUT_SECONDS: '2',
    LOG_LEVEL: 'silent',
  });
  const logger = new Logger('test', config.LOG_LEVEL);
  @Module({ imports: [PlatformModule.with(config, logger), DatabaseModule, RemindersWorkerModule] })
  class ReminderTestModule {}
  const app = await NestFactory.createApplicationContext(ReminderTestModule, { logger, abortOnError: false });
  return { app, config, logger };
}
