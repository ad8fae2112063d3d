import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, notFound } from '#libs/platform/domain/index.js';
import { Outbox } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { ReminderLists } from './data/reminder-lists.repository.js';
import { sendReminder } from './jobs/send-reminder.job.js';

/** A person offers a failed reminder again: a new round, in which also an address that was refused is tried. */
@Injectable()
export class ReminderRetries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: ReminderLists,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** @throws notFound, or conflict when it has not failed */
  async offerAgain(actor: Actor, reminderId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const round = await this.lists.offerAgain(tx, reminderId);
      if (round === undefined) throw (await this.lists.find(tx, reminderId)) ? hasNotFailed() : unknownReminder();
      await this.outbox.add(tx, sendReminder, { reminderId, round }, { uniqueKey: `reminder:${reminderId}:${round}` });
      const entry = { action: 'reminder.offered-again', objectKind: 'reminder', objectId: reminderId };
      await this.audit.record(tx, { ...entry, detail: { round } });
    });
  }
}

const unknownReminder = (): DomainError => notFound('reminder.not-found');

const hasNotFailed = (): DomainError =>
  new DomainError(
    'conflict',
    'reminder.not-failed',
    'Deze herinnering is niet mislukt. Laad de lijst opnieuw om te zien hoe het ervoor staat.',
  );
