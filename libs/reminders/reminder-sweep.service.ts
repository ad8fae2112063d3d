import { UnitOfWork } from '#libs/database/index.js';
import { LawService } from '#libs/deadlines/index.js';
import { type Actor, type LocalDate, systemActor } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import { DueReminders } from './data/due-reminders.repository.js';
import { birthBands, sendableThrough } from './domain/index.js';
import { sendReminder } from './jobs/send-reminder.job.js';

/** Rows in one transaction: few enough to be short, and nearly always all there is. */
const batch = 50_000;

/** Finds what is due and has no row yet. May run as often as one likes: the unique key makes a second run do nothing. */
@Injectable()
export class ReminderSweep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly law: LawService,
    private readonly due: DueReminders,
    private readonly logger: Logger,
  ) {}

  /**
   * Makes every reminder that may be sent today, each with its work in the outbox. A child that came in late gets only the
   * step that counts now. @returns how many
   */
  async sweep(today: LocalDate): Promise<number> {
    const actor = systemActor('reminders.sweep', 'worker');
    const bands = birthBands(sendableThrough(today, (await this.law.current()).calendar));
    let added = 0;
    for (;;) {
      const missing = await this.unitOfWork.read(actor, (tx) => this.due.missing(tx, bands, batch));
      if (missing.length > 0) added += await this.add(actor, missing);
      if (missing.length < batch) break;
    }
    if (added > 0) this.logger.log({ added, today }, 'reminders: planned');
    return added;
  }

  private add(actor: Actor, missing: Parameters<DueReminders['add']>[2]): Promise<number> {
    return this.unitOfWork.run(actor, (tx) => this.due.add(tx, sendReminder.name, missing));
  }
}
