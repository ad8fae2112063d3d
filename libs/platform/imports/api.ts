import { Module } from '@nestjs/common';
import { ImportKindsController } from './http/import-kinds.controller.js';
import { ImportsController } from './http/imports.controller.js';
import { ImportsModule } from './imports.module.js';

@Module({ imports: [ImportsModule], controllers: [ImportsController, ImportKindsController] })
export class ImportsApiModule {}
