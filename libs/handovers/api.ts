import { Module } from '@nestjs/common';
import { HandoverAnswersController } from './http/handover-answers.controller.js';
import { HandoverAttachmentsController } from './http/handover-attachments.controller.js';
import { HandoverBatchesController } from './http/handover-batches.controller.js';
import { HandoverConsentsController } from './http/handover-consents.controller.js';
import { HandoverFeedbackController } from './http/handover-feedback.controller.js';
import { HandoverFollowingController } from './http/handover-following.controller.js';
import { HandoverStepsController } from './http/handover-steps.controller.js';
import { HandoversController } from './http/handovers.controller.js';
import { PupilHandoversController } from './http/pupil-handovers.controller.js';
import { ReceivedBatchesController } from './http/received-batches.controller.js';
import { ReceivedFilesController } from './http/received-files.controller.js';
import { ReceivedHandoverActsController } from './http/received-handover-acts.controller.js';
import { ReceivedHandoversController } from './http/received-handovers.controller.js';
import { HandoversModule } from './handovers.module.js';

@Module({
  imports: [HandoversModule],
  controllers: [
    ...[HandoverBatchesController, ReceivedBatchesController, HandoverFeedbackController],
    ...[HandoversController, HandoverAnswersController, PupilHandoversController],
    ...[HandoverStepsController, HandoverConsentsController, HandoverFollowingController],
    ...[ReceivedHandoversController, ReceivedHandoverActsController],
    ...[HandoverAttachmentsController, ReceivedFilesController],
  ],
})
export class HandoversApiModule {}
