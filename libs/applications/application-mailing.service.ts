import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import { codeExpiresAt } from '#libs/platform/domain/index.js';
import { BouncedAddresses, MailError, Mailer } from '#libs/platform/mail/index.js';
import { TaskRefused, type TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { applicationMailOf } from './application-mail-text.js';
import { ApplicationSeal } from './application-seal.js';
import { ApplicationNotices, type NoticeToSend } from './data/application-notices.repository.js';
import { hasLapsed } from './domain/index.js';

/** Sends the mails about applications, in the worker. No child is in them. */
@Injectable()
export class ApplicationMailing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: ApplicationNotices,
    private readonly seal: ApplicationSeal,
    private readonly mailer: Mailer,
    private readonly bounced: BouncedAddresses,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Nothing goes out of what no longer makes sense. */
  async send(id: string, run: TaskRun): Promise<void> {
    const notice = await this.unitOfWork.read(run.actor, (tx) => this.notices.toSend(tx, id, this.clock.today()));
    const sends = notice !== undefined && this.isOfUse(notice);
    const dead = sends ? await this.deliver(notice, run) : [];
    await this.unitOfWork.run(run.actor, async (tx) => {
      if (sends) await this.notices.sent(tx, id, this.clock.now());
      await this.bounced.mark(tx, dead, 'smtp-550');
      await run.finish(tx);
    });
  }

  async giveUp(tx: Transaction, id: string, code: string): Promise<void> {
    await this.notices.failed(tx, id, code, this.clock.now());
  }

  /** A code that was followed by another, or that no longer works, only confuses. */
  private isOfUse({ kind, status, noticeKey, id, codeNumber, codeSentAt }: NoticeToSend): boolean {
    if (hasLapsed(kind, status)) return false;
    const isLatest = noticeKey === `code:${id}:${codeNumber}` && this.clock.now() < codeExpiresAt(codeSentAt);
    return kind !== 'code' || isLatest;
  }

  /** @returns addresses that the server does not know */
  private async deliver(notice: NoticeToSend, run: TaskRun): Promise<readonly string[]> {
    const to = this.addressesOf(notice);
    if (to.length === 0) throw new TaskRefused('address-missing');
    const code = this.seal.codeOf(notice.id, notice.codeNumber);
    const text = applicationMailOf(notice, { code, origin: this.config.PUBLIC_ORIGIN });
    const sending = this.mailer.send({ ...text, to, outboxId: run.outboxId, signal: run.signal });
    const { deadAddresses } = await sending.catch((error: unknown) => {
      throw error instanceof MailError && error.chance === 'never' ? new TaskRefused(error.code) : error;
    });
    return deadAddresses;
  }

  private addressesOf({ kind, id, content, schoolAddresses }: NoticeToSend): readonly string[] {
    if (kind === 'waiting') return schoolAddresses;
    const email = this.seal.open(id, content).parents[0]?.email;
    return email ? [email] : [];
  }
}
