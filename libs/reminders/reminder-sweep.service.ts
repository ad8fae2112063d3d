import { UnitOfWork } from '#libs/database/index.js';
import { type Actor, type LocalDate, addDays, systemActor } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import { Bundling } from './data/bundling.repository.js';
import { DueReminders } from './data/due-reminders.repository.js';
import { type PlanLine, isQuiet, linesDue, sendOn } from './domain/index.js';
import { sendDigest } from './jobs/send-digest.job.js';
import { sendReminder } from './jobs/send-reminder.job.js';
import { type ReminderLaw, ReminderRules } from './reminder-rules.service.js';

/** Rows in one transaction: few enough to be short, and nearly always all there is. */
const batch = 50_000;

/** Finds what is due and has no row yet. May run as often as one likes: the unique key makes a second run do nothing. */
@Injectable()
export class ReminderSweep {
  private planned: { readonly law: ReminderLaw; readonly today: LocalDate; readonly lines: PlanLine[] } | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: ReminderRules,
    private readonly due: DueReminders,
    private readonly bundling: Bundling,
    private readonly logger: Logger,
  ) {}

  /**
   * Makes every reminder that may be sent today, each with its work in the outbox. A child that came in late gets only the
   * step that counts now. On a quiet day nothing is made at all. @returns how many
   */
  async sweep(today: LocalDate): Promise<number> {
    const actor = systemActor('reminders.sweep', 'worker');
    const law = await this.rules.current();
    if (isQuiet(today, law.days)) return 0;
    const plan = this.planOf(law, today);
    let added = 0;
    for (;;) {
      const missing = await this.unitOfWork.read(actor, (tx) => this.due.missing(tx, plan, batch));
      if (missing.length > 0) added += await this.add(actor, missing);
      if (missing.length < batch) break;
    }
    await this.bundle(actor, law, today);
    if (added > 0) this.logger.log({ added, today }, 'reminders: planned');
    return added;
  }

  /** The plan of one day is worked out once, not at every sweep of that day. */
  private planOf(law: ReminderLaw, today: LocalDate): PlanLine[] {
    if (this.planned?.law !== law || this.planned.today !== today) {
      this.planned = { law, today, lines: linesDue(law.rules, law.days, today) };
    }
    return this.planned.lines;
  }

  /** Puts what has no mail yet into the mail of the day: also what came from elsewhere, such as what was passed on. */
  private async bundle(actor: Actor, { days }: ReminderLaw, today: LocalDate): Promise<void> {
    const tasks = { reminder: sendReminder.name, digest: sendDigest.name };
    const nextOn = sendOn(addDays(today, 1), days);
    for (;;) {
      const found = await this.unitOfWork.run(actor, (tx) => this.bundling.bundle(tx, tasks, { today, nextOn }, batch));
      if (found < batch) return;
    }
  }

  private add(actor: Actor, missing: Parameters<DueReminders['add']>[1]): Promise<number> {
    return this.unitOfWork.run(actor, (tx) => this.due.add(tx, missing));
  }
}
