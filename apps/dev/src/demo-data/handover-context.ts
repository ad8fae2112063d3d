import { DatabaseModule } from '#libs/database/index.js';
import { GuardianPortalModule } from '#libs/guardian-portal/index.js';
import { HandoversModule } from '#libs/handovers/handovers.module.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { readConfig } from '#libs/platform/config/index.js';
import { localDateOf } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const dayMs = 86_400_000;

/** The services of handovers as the API has them, with a clock that can be put back: what was sent on Monday was sent then. */
export interface HandoverContext {
  readonly app: INestApplicationContext;
  /** from now on it is so many days ago */
  daysAgo(days: number): void;
  close(): Promise<void>;
}

/** @param databaseUrl as the API connects, so that the demo data is held to row-level security too */
export async function handoverContext(databaseUrl: string): Promise<HandoverContext> {
  const config = readConfig({ ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' });
  const logger = new Logger('demo-data', 'error');
  @Module({
    imports: [
      PlatformModule.with(config, logger),
      DatabaseModule,
      RegistrationsModule,
      HandoversModule,
      GuardianPortalModule,
    ],
  })
  class DemoModule {}
  const app = await NestFactory.createApplicationContext(DemoModule, { logger: false, abortOnError: false });
  let shift = 0;
  const clock = app.get(Clock);
  clock.now = () => new Date(Date.now() - shift * dayMs);
  clock.today = () => localDateOf(clock.now());
  return {
    app,
    daysAgo: (days) => {
      shift = days;
    },
    close: () => app.close(),
  };
}
