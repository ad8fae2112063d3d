import { Module } from '@nestjs/common';
import { PupilsController } from './http/pupils.controller.js';
import { PupilsModule } from './pupils.module.js';

@Module({ imports: [PupilsModule], controllers: [PupilsController] })
export class PupilsApiModule {}
