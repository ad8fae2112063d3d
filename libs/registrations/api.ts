import { Module } from '@nestjs/common';
import { FiguresController } from './http/figures.controller.js';
import { PupilRegistrationsController } from './http/pupil-registrations.controller.js';
import { ReachController } from './http/reach.controller.js';
import { RegistrationsController } from './http/registrations.controller.js';
import { TalksController } from './http/talks.controller.js';
import { WatchController } from './http/watch.controller.js';
import { RegistrationsModule } from './registrations.module.js';

@Module({
  imports: [RegistrationsModule],
  controllers: [
    RegistrationsController,
    PupilRegistrationsController,
    WatchController,
    FiguresController,
    ReachController,
    TalksController,
  ],
})
export class RegistrationsApiModule {}
