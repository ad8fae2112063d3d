import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import {
  BouncedAddresses,
  MailError,
  Mailer,
  type MailText,
  handoverMails,
  stoppedForSchool,
} from '#libs/platform/mail/index.js';
import { TaskRefused, type TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverNotices, type NoticeToSend } from './data/handover-notices.repository.js';
import { hasLapsed } from './domain/index.js';

/** Sends the mails about handovers, in the worker. No child is in them: what it is about is behind the link. */
@Injectable()
export class HandoverNoticing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: HandoverNotices,
    private readonly mailer: Mailer,
    private readonly bounced: BouncedAddresses,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Nothing goes out about what was taken back, opened or sent meanwhile. */
  async send(id: string, run: TaskRun): Promise<void> {
    const notice = await this.unitOfWork.read(run.actor, (tx) => this.notices.toSend(tx, id, this.clock.today()));
    const sends = notice !== undefined && !hasLapsed(notice.kind, notice.releaseState, notice.opened);
    const dead = sends ? await this.deliver(notice, run) : [];
    await this.unitOfWork.run(run.actor, async (tx) => {
      if (sends) await this.notices.sent(tx, id, this.clock.now());
      await this.bounced.mark(tx, dead, 'smtp-550');
      await run.finish(tx);
    });
  }

  /** After the last attempt: the sender sees that the mail did not arrive, and can call. */
  async giveUp(tx: Transaction, id: string, code: string): Promise<void> {
    await this.notices.failed(tx, id, code, this.clock.now());
  }

  /** @returns addresses that the server does not know */
  private async deliver(notice: NoticeToSend, run: TaskRun): Promise<readonly string[]> {
    if (notice.addresses.length === 0) throw new TaskRefused('address-missing');
    const to = notice.addresses;
    const sending = this.mailer.send({ ...this.textOf(notice), to, outboxId: run.outboxId, signal: run.signal });
    const { deadAddresses } = await sending.catch((error: unknown) => {
      throw error instanceof MailError && error.chance === 'never' ? new TaskRefused(error.code) : error;
    });
    return deadAddresses;
  }

  private textOf({ kind, locationName, toSender, handoverId, releaseId }: NoticeToSend): MailText {
    // Before anything went there is nothing at the school to open.
    const path = toSender ? `overdrachten/${handoverId}` : ['ontvangen', releaseId].filter(Boolean).join('/');
    const context = { organisation: locationName, link: `${this.config.PUBLIC_ORIGIN}/${path}` };
    return kind === 'objected' && !toSender ? stoppedForSchool(context) : handoverMails[kind](context);
  }
}
