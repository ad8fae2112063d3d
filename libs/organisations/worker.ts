import { Module } from '@nestjs/common';
import { OrganisationsModule } from './organisations.module.js';

/** The worker reads and writes the files of DUO and the LRK; what starts it belongs to `platform/imports`. */
@Module({ imports: [OrganisationsModule] })
export class OrganisationsWorkerModule {}
