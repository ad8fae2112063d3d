import { Module } from '@nestjs/common';
import { RegistrationsModule } from './registrations.module.js';

/** In the worker the watch follows the children that a file brings. */
@Module({ imports: [RegistrationsModule] })
export class RegistrationsWorkerModule {}
