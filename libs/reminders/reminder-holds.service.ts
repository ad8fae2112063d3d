import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError, addDays, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { HeldReminders } from './data/held-reminders.repository.js';
import { ReminderLists } from './data/reminder-lists.repository.js';
import type { ReminderLine } from './data/reminder-row.js';
import { linesComing, sendOn } from './domain/index.js';
import { previewDays } from './reminder-reading.service.js';
import { ReminderRules } from './reminder-rules.service.js';

/** Which reminder, as it stands in the list: what is only foreseen has no id. */
export type HoldWish = Pick<
  ReminderLine,
  'pupilId' | 'registrationId' | 'rule' | 'recipientKind' | 'recipientId' | 'dueOn'
>;

const mostOfOnePupil = 200;

/** A person holds one planned reminder back, with a reason, and lets it go again. The rest of the plan goes on. */
@Injectable()
export class ReminderHolds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: ReminderRules,
    private readonly lists: ReminderLists,
    private readonly held: HeldReminders,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @returns its id. @throws not-found, or conflict when it is on its way or held back already */
  async hold(actor: Actor, wish: HoldWish, reason: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const line = await this.find(tx, wish);
      if (!line) throw notFound('reminder.not-found');
      const id = await this.holdLine(tx, line, reason);
      if (id === undefined) throw tooLate();
      await this.audit.record(tx, { action: 'reminder.held', objectKind: 'reminder', objectId: id });
      return id;
    });
  }

  /** One whose day has come goes into the next mail; another is planned as before. @throws not-found, or conflict */
  async letGo(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const line = await this.lists.find(tx, id);
      if (!line) throw notFound('reminder.not-found');
      const { days } = await this.rules.within(tx);
      const due = sendOn(line.dueOn, days, line.rungDays) <= this.clock.today();
      if (!(await (due ? this.held.letGo(tx, id) : this.held.forget(tx, id)))) throw notHeld();
      await this.audit.record(tx, { action: 'reminder.let-go', objectKind: 'reminder', objectId: id });
    });
  }

  private async holdLine(tx: Transaction, line: ReminderLine, reason: string): Promise<string | undefined> {
    if (line.id === null) return this.held.add(tx, line, reason);
    return (await this.held.hold(tx, line.id, reason, this.clock.now())) ? line.id : undefined;
  }

  private async find(tx: Transaction, wish: HoldWish): Promise<ReminderLine | undefined> {
    const { rules, days } = await this.rules.within(tx);
    const today = this.clock.today();
    const plan = linesComing(rules, days, today, addDays(today, previewDays));
    const lines = await this.lists.planned(tx, plan, { limit: mostOfOnePupil, pupilId: wish.pupilId });
    const names = ['registrationId', 'rule', 'recipientKind', 'recipientId', 'dueOn'] as const;
    return lines.find((line) => names.every((name) => line[name] === wish[name]));
  }
}

const tooLate = (): DomainError =>
  new DomainError(
    'conflict',
    'reminder.not-planned',
    'Deze herinnering is al weg of wordt al tegengehouden. Laad de lijst opnieuw om te zien hoe het ervoor staat.',
  );

const notHeld = (): DomainError =>
  new DomainError(
    'conflict',
    'reminder.not-held',
    'Deze herinnering wordt niet tegengehouden. Laad de lijst opnieuw om te zien hoe het ervoor staat.',
  );
