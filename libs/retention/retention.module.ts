import { AccessModule } from '#libs/access/index.js';
import { HandoversModule } from '#libs/handovers/index.js';
import { Module } from '@nestjs/common';
import { RetentionChanges } from './data/retention-changes.repository.js';
import { RetentionHolds } from './data/retention-holds.repository.js';
import { RetentionPeriods } from './data/retention-periods.repository.js';
import { RetentionRuns } from './data/retention-runs.repository.js';
import { RetentionDeciding } from './retention-deciding.service.js';
import { RetentionHolding } from './retention-holding.service.js';
import { RetentionPlan } from './retention-plan.service.js';
import { RetentionRunning } from './retention-running.service.js';
import { RetentionTrace } from './retention-trace.js';

/** How long each kind of data is kept, and that it goes when that is over. */
@Module({
  imports: [AccessModule, HandoversModule],
  providers: [
    ...[RetentionPeriods, RetentionChanges, RetentionRuns, RetentionHolds],
    ...[RetentionPlan, RetentionDeciding, RetentionHolding, RetentionRunning, RetentionTrace],
  ],
  exports: [RetentionPlan, RetentionDeciding, RetentionHolding, RetentionRunning],
})
export class RetentionModule {}
