import { Module } from '@nestjs/common';
import { RetentionChangesController } from './http/retention-changes.controller.js';
import { RetentionHoldsController } from './http/retention-holds.controller.js';
import { RetentionController } from './http/retention.controller.js';
import { RetentionModule } from './retention.module.js';

@Module({
  imports: [RetentionModule],
  controllers: [RetentionController, RetentionChangesController, RetentionHoldsController],
})
export class RetentionApiModule {}
