import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AuditLog } from './audit/index.js';
import { Clock } from './clock/index.js';
import { Config } from './config/index.js';
import { FileSealer, Fingerprints, Sealer } from './encryption/index.js';
import { Logger } from './log/index.js';
import { Outbox } from './queue/index.js';
import { VirusScanner } from './virus-scan/index.js';

/** What every program stands on. The configuration is read and checked by the program itself. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Logger, useValue: logger },
        Clock,
        AuditLog,
        Outbox,
        Sealer,
        FileSealer,
        Fingerprints,
        VirusScanner,
      ],
      exports: [Config, Logger, Clock, AuditLog, Outbox, Sealer, FileSealer, Fingerprints, VirusScanner],
    };
  }
}
