import { UnitOfWork } from '#libs/database/index.js';
import { LawService } from '#libs/deadlines/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type LocalDate, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ApplicationNoticePlanning } from './application-notice-planning.js';
import { ApplicationNotices } from './data/application-notices.repository.js';
import { ApplicationsRepository } from './data/applications.repository.js';
import { hoursKeptUnconfirmed, lastRemindedReceipt } from './domain/index.js';

/** Rows in one transaction. */
const batch = 200;
const hour = 3_600_000;

/** What happens to applications by the passing of time. May run as often as one likes. */
@Injectable()
export class ApplicationKeeping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly notices: ApplicationNotices,
    private readonly planning: ApplicationNoticePlanning,
    private readonly law: LawService,
    private readonly clock: Clock,
  ) {}

  /** Reminds each school once of each application that waits for more than three working days. @returns how many */
  async remind(today: LocalDate): Promise<number> {
    const until = lastRemindedReceipt(today, (await this.law.current()).calendar);
    let planned = 0;
    for (;;) {
      const found = await this.remindSome(until);
      planned += found;
      if (found < batch) return planned;
    }
  }

  /** @returns how many that nobody confirmed were removed */
  removeUnconfirmed(now: Date): Promise<number> {
    const before = new Date(now.getTime() - hoursKeptUnconfirmed * hour);
    return this.unitOfWork.run(systemActor('applications.keep', 'worker'), (tx) =>
      this.applications.removeUnconfirmed(tx, before),
    );
  }

  private remindSome(until: LocalDate): Promise<number> {
    return this.unitOfWork.run(systemActor('applications.keep', 'worker'), async (tx) => {
      const ids = await this.notices.waiting(tx, until, batch);
      for (const id of ids) {
        await this.planning.plan(tx, { key: `waiting:${id}`, kind: 'waiting', applicationId: id }, this.clock.now());
      }
      return ids.length;
    });
  }
}
