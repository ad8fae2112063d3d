import { UnitOfWork } from '#libs/database/index.js';
import { LawService } from '#libs/deadlines/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type LocalDate, addDays, systemActor } from '#libs/platform/domain/index.js';
import { addWorkingDays } from '#libs/reminders/domain/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianMails } from './data/guardian-mails.repository.js';
import { waitingReminderDays } from './domain/index.js';
import { GuardianMailPlanning } from './guardian-mail-planning.js';

const batch = 200;
/** No mail about what lies there longer: then a person must call. */
const lastDay = 60;

/** A parent who does not decide is asked once after five working days, and once after ten. */
@Injectable()
export class WaitingReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: GuardianMails,
    private readonly planning: GuardianMailPlanning,
    private readonly law: LawService,
    private readonly clock: Clock,
  ) {}

  /** However often it runs on a day, each mail is planned once. After a standstill only the last one is made up for. */
  async plan(today: LocalDate): Promise<void> {
    const { calendar } = await this.law.current();
    // On the n-th working day after it was presented: it was presented on or before the day that many working days ago.
    const dayOf = (days: number): LocalDate => addWorkingDays(today, -days, calendar);
    for (const [place, days] of waitingReminderDays.entries()) {
      const next = waitingReminderDays[place + 1];
      const presentedAfter = next === undefined ? addDays(today, -lastDay) : dayOf(next);
      const period = { days, presentedBy: dayOf(days), presentedAfter };
      while ((await this.planSome(period)) === batch);
    }
  }

  private planSome(period: Parameters<GuardianMails['waiting']>[1]): Promise<number> {
    return this.unitOfWork.run(systemActor('guardian-portal.remind-waiting', 'worker'), async (tx) => {
      const found = await this.mails.waiting(tx, period, batch);
      for (const { invitationId, versionNumber } of found) {
        const key = `waiting:${invitationId}:${versionNumber}:${period.days}`;
        await this.planning.plan(tx, { key, kind: 'waiting', invitationId }, this.clock.now());
      }
      return found.length;
    });
  }
}
