import { Module } from '@nestjs/common';
import { HandoverAnswersController } from './http/handover-answers.controller.js';
import { HandoversController } from './http/handovers.controller.js';
import { PupilHandoversController } from './http/pupil-handovers.controller.js';
import { HandoversModule } from './handovers.module.js';

@Module({
  imports: [HandoversModule],
  controllers: [HandoversController, HandoverAnswersController, PupilHandoversController],
})
export class HandoversApiModule {}
