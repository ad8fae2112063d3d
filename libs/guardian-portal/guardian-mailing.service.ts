import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import {
  BouncedAddresses,
  MailError,
  Mailer,
  type MailText,
  guardianCodeMail,
  guardianMails,
} from '#libs/platform/mail/index.js';
import { TaskRefused, type TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { type GuardianMailToSend, GuardianMails } from './data/guardian-mails.repository.js';
import { codeIsAlive, guardianMailLapsed } from './domain/index.js';
import { GuardianSecrets } from './guardian-secrets.js';

/** Sends the mails to parents, in the worker. No child is in them. */
@Injectable()
export class GuardianMailing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: GuardianMails,
    private readonly mailer: Mailer,
    private readonly bounced: BouncedAddresses,
    private readonly secrets: GuardianSecrets,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Nothing goes out about what has passed meanwhile. */
  async send(id: string, run: TaskRun): Promise<void> {
    const mail = await this.unitOfWork.read(run.actor, (tx) => this.mails.toSend(tx, id));
    const sends = mail !== undefined && !this.hasLapsed(mail);
    const dead = sends ? await this.deliver(mail, run) : [];
    await this.unitOfWork.run(run.actor, async (tx) => {
      if (sends) await this.mails.sent(tx, id, this.clock.now());
      await this.bounced.mark(tx, dead, 'smtp-550');
      await run.finish(tx);
    });
  }

  /** After the last attempt: staff sees that the mail did not arrive. */
  async giveUp(tx: Transaction, id: string, code: string): Promise<void> {
    await this.mails.failed(tx, id, code, this.clock.now());
  }

  private hasLapsed({ kind, code, ended, linkEndsAt, status, decided, address }: GuardianMailToSend): boolean {
    const now = this.clock.now();
    const linkAlive = !ended && now < linkEndsAt && address !== null;
    const codeAlive = code !== null && codeIsAlive({ madeAt: new Date(code.madeAt), guesses: 0, usedAt: null }, now);
    return guardianMailLapsed(kind, { status, decided, linkAlive, codeAlive });
  }

  /** @returns addresses that the server does not know */
  private async deliver(mail: GuardianMailToSend, run: TaskRun): Promise<readonly string[]> {
    const to = [mail.address ?? ''];
    const sending = this.mailer.send({ ...this.textOf(mail), to, outboxId: run.outboxId, signal: run.signal });
    const { deadAddresses } = await sending.catch((error: unknown) => {
      throw error instanceof MailError && error.chance === 'never' ? new TaskRefused(error.code) : error;
    });
    return deadAddresses;
  }

  private textOf({ kind, code, invitationId, salt, preschoolName: organisation }: GuardianMailToSend): MailText {
    if (kind === 'code') {
      const link = `${this.config.PUBLIC_ORIGIN}/ouder`;
      return guardianCodeMail({ organisation, link, code: code ? this.secrets.codeOf(code) : '' });
    }
    return guardianMails[kind]({ organisation, link: this.secrets.linkOf({ id: invitationId, salt }) });
  }
}
