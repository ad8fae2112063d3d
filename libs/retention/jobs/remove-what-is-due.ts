import { Clock } from '#libs/platform/clock/index.js';
import { localTimeOf } from '#libs/platform/domain/index.js';
import type { PeriodicWork } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { RetentionRunning } from '../retention-running.service.js';

const begins = '01:00';

/** Once a night. Whoever dies halfway is followed by another worker, which goes on where it was. */
@Injectable()
export class RemoveWhatIsDue implements PeriodicWork {
  readonly periodicName = 'retention.run';
  readonly everySeconds = 600;

  constructor(
    private readonly running: RetentionRunning,
    private readonly clock: Clock,
  ) {}

  async runPeriodically(): Promise<void> {
    if (localTimeOf(this.clock.now()) < begins) return;
    await this.running.run(this.clock.today());
  }
}
