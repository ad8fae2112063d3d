import { Module } from '@nestjs/common';
import { PupilDoubtsController } from './http/pupil-doubts.controller.js';
import { PupilsController } from './http/pupils.controller.js';
import { PupilsModule } from './pupils.module.js';

@Module({ imports: [PupilsModule], controllers: [PupilsController, PupilDoubtsController] })
export class PupilsApiModule {}
