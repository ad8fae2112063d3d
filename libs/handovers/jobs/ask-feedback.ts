import { Clock } from '#libs/platform/clock/index.js';
import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { FeedbackAsking } from '../feedback-asking.service.js';

/** A school that has known a child for some weeks is asked what it thought of the form. */
@Injectable()
export class AskFeedback implements PeriodicWork {
  readonly periodicName = 'handovers.ask-feedback';
  readonly everySeconds = 600;

  constructor(
    private readonly asking: FeedbackAsking,
    private readonly clock: Clock,
  ) {}

  async runPeriodically(): Promise<void> {
    await this.asking.plan(this.clock.today());
  }
}
