import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { mayEditContact } from '#libs/organisations/domain/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, notFound } from '#libs/platform/domain/index.js';
import { BouncedAddresses } from '#libs/platform/mail/index.js';
import { Injectable } from '@nestjs/common';
import { type MailboxProblem, MailboxProblemRows } from './data/mailbox-problems.repository.js';
import type { Mailbox } from './domain/index.js';

export type { MailboxProblem } from './data/mailbox-problems.repository.js';

/** What is wrong at one location, and how many reminders did not arrive there. */
export interface MailboxState {
  readonly problems: readonly MailboxProblem[];
  readonly failedReminders: number;
}

/** For whoever keeps the mailbox of a location: mail does not arrive there. */
@Injectable()
export class MailboxProblems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: MailboxProblemRows,
    private readonly bounced: BouncedAddresses,
    private readonly directory: Directory,
    private readonly audit: AuditLog,
  ) {}

  list(actor: Actor): Promise<MailboxProblem[]> {
    return this.unitOfWork.read(actor, (tx) => this.rows.list(tx, null));
  }

  /** @throws not-found when the location is not one that this actor keeps */
  of(actor: Actor, locationId: string): Promise<MailboxState> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.keeps(tx, locationId);
      return this.stateOf(tx, locationId);
    });
  }

  /**
   * The address is right after all: it is tried again, with what did not arrive.
   * @throws not-found, or conflict when nobody refused it
   */
  confirm(actor: Actor, locationId: string, mailbox: Mailbox): Promise<MailboxState> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.keeps(tx, locationId);
      const problems = await this.rows.list(tx, locationId);
      const refused = problems.find((each) => each.mailbox === mailbox && each.problem === 'refused');
      if (!refused?.address) throw notRefused();
      await this.bounced.forget(tx, [refused.address]);
      const reminders = await this.rows.offerAgain(tx, locationId);
      const entry = { action: 'mailbox.confirmed', objectKind: 'location', objectId: locationId };
      await this.audit.record(tx, { ...entry, detail: { mailbox, reminders } });
      return this.stateOf(tx, locationId);
    });
  }

  /** What did not arrive goes into the next mail to this location. @throws not-found */
  sendAgain(actor: Actor, locationId: string): Promise<MailboxState> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.keeps(tx, locationId);
      const reminders = await this.rows.offerAgain(tx, locationId);
      const entry = { action: 'mailbox.reminders-offered-again', objectKind: 'location', objectId: locationId };
      await this.audit.record(tx, { ...entry, detail: { reminders } });
      return this.stateOf(tx, locationId);
    });
  }

  private async stateOf(tx: Transaction, locationId: string): Promise<MailboxState> {
    return {
      problems: await this.rows.list(tx, locationId),
      failedReminders: await this.rows.failedCount(tx, locationId),
    };
  }

  private async keeps(tx: Transaction, id: string): Promise<void> {
    const { actor } = tx;
    const place = await this.directory.place(tx, actor.regionId, id);
    if (!place || !mayEditContact(actor, { id, regionId: actor.regionId })) throw notFound('location.not-found');
  }
}

const notRefused = (): DomainError =>
  new DomainError(
    'conflict',
    'mailbox.not-refused',
    'Dit adres wordt niet (meer) geweigerd. Laad de pagina opnieuw om te zien hoe het ervoor staat.',
  );
