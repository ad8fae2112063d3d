import { Module } from '@nestjs/common';
import { DossiersModule } from './dossiers.module.js';
import { DossiersController } from './http/dossiers.controller.js';

@Module({ imports: [DossiersModule], controllers: [DossiersController] })
export class DossiersApiModule {}
