import { Module } from '@nestjs/common';
import { PupilsModule } from './pupils.module.js';

/** The worker reads and writes files of children; what starts it belongs to `platform/imports`. */
@Module({ imports: [PupilsModule] })
export class PupilsWorkerModule {}
