import { Module } from '@nestjs/common';
import { KeepClocks } from './jobs/keep-clocks.js';
import { RegistrationsModule } from './registrations.module.js';

/** In the worker the watch follows the children that a file brings, and the clocks follow the law. */
@Module({ imports: [RegistrationsModule], providers: [KeepClocks] })
export class RegistrationsWorkerModule {}
