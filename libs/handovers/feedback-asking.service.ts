import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type LocalDate, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverFeedbacks } from './data/handover-feedbacks.repository.js';
import { HandoverReleases } from './data/handover-releases.repository.js';
import { HandoverNoticePlanning } from './handover-notice-planning.js';

/** Rows in one transaction. */
const batch = 500;

/** Asks schools what they thought of a form. May run as often as one likes: the key of a notice makes a second run do nothing. */
@Injectable()
export class FeedbackAsking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feedbacks: HandoverFeedbacks,
    private readonly releases: HandoverReleases,
    private readonly planning: HandoverNoticePlanning,
    private readonly clock: Clock,
  ) {}

  /** @returns how many schools were asked */
  async plan(today: LocalDate): Promise<number> {
    for (let planned = 0; ;) {
      const found = await this.planSome(today);
      planned += found;
      if (found < batch) return planned;
    }
  }

  private planSome(today: LocalDate): Promise<number> {
    return this.unitOfWork.run(systemActor('handovers.ask-feedback', 'worker'), async (tx) => {
      const found = await this.feedbacks.toAsk(tx, today, batch);
      const now = this.clock.now();
      for (const { releaseId, handoverId, locationId } of found) {
        const notice = { key: `feedback:${releaseId}`, kind: 'feedback', handoverId, releaseId, locationId } as const;
        if (await this.planning.plan(tx, notice, now)) await this.releases.touch(tx, releaseId, now);
      }
      return found.length;
    });
  }
}
