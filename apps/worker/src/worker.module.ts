import { DatabaseModule } from '#libs/database/index.js';
import { AuditAnchorModule } from '#libs/platform/audit/index.js';
import type { Config } from '#libs/platform/config/index.js';
import type { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import { QueueWorkerModule } from '#libs/platform/queue/worker/index.js';
import { type DynamicModule, Module } from '@nestjs/common';
import { capabilities, contracts } from './capabilities.js';

@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(config, logger),
        DatabaseModule,
        QueueWorkerModule.with(config, contracts),
        AuditAnchorModule,
        ...capabilities,
      ],
    };
  }
}
