import { DatabaseModule, UnitOfWork } from '#libs/database/index.js';
import { type Config, readConfig } from '#libs/platform/config/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import {
  Outbox,
  type TaskContract,
  type TaskProcessor,
  type TaskRun,
  outboxDefaults,
} from '#libs/platform/queue/index.js';
import { QueueWorkerModule, TaskRunner } from '#libs/platform/queue/worker/index.js';
import { type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

export const probeTask: TaskContract<{ number: number }> = { name: 'probe.count', ...outboxDefaults };

type Work = (number: number, run: TaskRun) => Promise<void>;

/** A processor whose work the test decides. */
export class ProbeProcessor implements TaskProcessor<{ number: number }> {
  readonly contract = probeTask;
  readonly begun: number[] = [];
  readonly givenUp: { number: number; code: string }[] = [];

  constructor(public work: Work = async () => undefined) {}

  async process({ number }: { number: number }, run: TaskRun): Promise<void> {
    this.begun.push(number);
    await this.work(number, run);
  }

  async giveUp({ number }: { number: number }, code: string): Promise<void> {
    this.givenUp.push({ number, code });
  }
}

export interface ProbeWorker {
  readonly app: INestApplicationContext;
  readonly runner: TaskRunner;
  add(...numbers: number[]): Promise<void>;
  close(): Promise<void>;
}

export interface ProbeSettings {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  readonly env?: Record<string, string>;
}

/** The machinery of the real worker around a processor of the test. */
export async function startProbe(processor: ProbeProcessor, settings: ProbeSettings): Promise<ProbeWorker> {
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: settings.databaseUrl,
    ...(settings.redisUrl && { REDIS_URL: settings.redisUrl }),
    LOG_LEVEL: 'silent',
    TASK_LEASE_SECONDS: '2',
    TASK_RETRY_SECONDS: '1',
    DIRECT_MODE_AFTER_SECONDS: '2',
    ...settings.env,
  });
  const providers = [{ provide: ProbeProcessor, useValue: processor }];
  const logger = new Logger('probe', config.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(probeModule(config, logger, providers), {
    logger,
    abortOnError: false,
  });
  return {
    app,
    runner: app.get(TaskRunner),
    add: (...numbers) =>
      app.get(UnitOfWork).run(systemActor('probe'), async (tx) => {
        for (const number of numbers) await app.get(Outbox).add(tx, probeTask, { number });
      }),
    close: () => app.close(),
  };
}

function probeModule(config: Config, logger: Logger, providers: Provider[]): new () => object {
  @Module({
    imports: [PlatformModule.with(config, logger), DatabaseModule, QueueWorkerModule.with(config, [probeTask])],
    providers,
  })
  class ProbeModule {}
  return ProbeModule;
}
