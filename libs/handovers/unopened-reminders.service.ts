import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type LocalDate, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverNotices } from './data/handover-notices.repository.js';
import { unopenedPeriods } from './domain/index.js';
import { HandoverNoticePlanning } from './handover-notice-planning.js';

/** Rows in one transaction. */
const batch = 500;

/** Finds what was sent and lies unopened. May run as often as one likes: the key of a notice makes a second run do nothing. */
@Injectable()
export class UnopenedReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: HandoverNotices,
    private readonly planning: HandoverNoticePlanning,
    private readonly clock: Clock,
  ) {}

  /** @returns how many mails were planned */
  async plan(today: LocalDate): Promise<number> {
    let planned = 0;
    for (const period of unopenedPeriods(today)) {
      for (;;) {
        const found = await this.planSome(period);
        planned += found;
        if (found < batch) break;
      }
    }
    return planned;
  }

  private planSome(period: ReturnType<typeof unopenedPeriods>[number]): Promise<number> {
    return this.unitOfWork.run(systemActor('handovers.remind-unopened', 'worker'), async (tx) => {
      const found = await this.notices.unopened(tx, period, batch);
      for (const { releaseId, handoverId, locationId } of found) {
        const key = `unopened:${releaseId}:${period.days}`;
        const notice = { key, kind: 'unopened', handoverId, releaseId, locationId } as const;
        await this.planning.plan(tx, notice, this.clock.now());
      }
      return found.length;
    });
  }
}
