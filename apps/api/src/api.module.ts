import { RateLimitGuard } from '#libs/access/api.js';
import { DatabaseModule } from '#libs/database/index.js';
import { AuditChainsModule } from '#libs/platform/audit/index.js';
import type { Config } from '#libs/platform/config/index.js';
import { PermissionGuard } from '#libs/platform/http/index.js';
import type { Logger } from '#libs/platform/log/index.js';
import { PlatformModule } from '#libs/platform/platform.module.js';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { capabilities } from './capabilities.js';
import { HealthController } from './health.controller.js';
import { OpenapiController } from './openapi.controller.js';

@Module({})
export class ApiModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.with(config, logger), DatabaseModule, AuditChainsModule, ...capabilities],
      controllers: [HealthController, OpenapiController],
      providers: [
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
    };
  }
}
