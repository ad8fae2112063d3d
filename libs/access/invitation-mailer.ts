import { UnitOfWork } from '#libs/database/index.js';
import { localDateOf } from '#libs/platform/domain/index.js';
import { MailError, Mailer, invitationMail } from '#libs/platform/mail/index.js';
import { TaskRefused, type TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { minutesAfter } from './domain/index.js';
import { type InvitationMail, InvitationsService } from './invitations.service.js';

const day = 24 * 60;

/** Sends the mail of an invitation, in the worker. */
@Injectable()
export class InvitationMailer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationsService,
    private readonly mailer: Mailer,
  ) {}

  /** Nothing goes out for an invitation that was used or withdrawn meanwhile. */
  async send(id: string, run: TaskRun): Promise<void> {
    const mail = await this.unitOfWork.read(run.actor, (tx) => this.invitations.mailFor(tx, id));
    if (mail) await this.deliver(mail, run);
    await this.unitOfWork.run(run.actor, async (tx) => {
      if (mail) await this.invitations.sent(tx, id);
      await run.finish(tx);
    });
  }

  private async deliver({ address, organisationName, link, expiresAt }: InvitationMail, run: TaskRun): Promise<void> {
    // The last whole day: what the mail promises must hold until midnight.
    const validThroughOn = localDateOf(minutesAfter(expiresAt, -day));
    const text = invitationMail({ organisation: organisationName, link, validThroughOn });
    const sending = this.mailer.send({ ...text, to: [address], outboxId: run.outboxId, signal: run.signal });
    await sending.catch((error: unknown) => {
      throw error instanceof MailError && error.chance === 'never' ? new TaskRefused(error.code) : error;
    });
  }
}
