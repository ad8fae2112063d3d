import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import { BouncedAddresses, MailError, Mailer, dossierReadyMail } from '#libs/platform/mail/index.js';
import { TaskRefused, type TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { DossierNotices, type DossierToTell } from './data/dossier-notices.repository.js';

/** Mails that a PDF of many is ready, in the worker. No child is in the mail. */
@Injectable()
export class DossierNoticing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: DossierNotices,
    private readonly mailer: Mailer,
    private readonly bounced: BouncedAddresses,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Nothing goes out about what was fetched or removed meanwhile, nor to who does not work there any more. */
  async send(id: string, run: TaskRun): Promise<void> {
    const found = await this.unitOfWork.read(run.actor, (tx) => this.notices.toTell(tx, id, this.clock.today()));
    const dead = found?.address ? await this.deliver(id, { ...found, address: found.address }, run) : undefined;
    await this.unitOfWork.run(run.actor, async (tx) => {
      if (dead) await this.notices.told(tx, id, this.clock.now());
      await this.bounced.mark(tx, dead ?? [], 'smtp-550');
      await run.finish(tx);
    });
  }

  async giveUp(tx: Transaction, id: string, code: string): Promise<void> {
    await this.notices.failed(tx, id, code);
  }

  /** @returns addresses that the server does not know */
  private async deliver(id: string, found: Reachable, run: TaskRun): Promise<readonly string[]> {
    const text = dossierReadyMail({
      organisation: found.organisationName,
      link: `${this.config.PUBLIC_ORIGIN}/pdf/${id}`,
    });
    const sending = this.mailer.send({ ...text, to: [found.address], outboxId: run.outboxId, signal: run.signal });
    const { deadAddresses } = await sending.catch((error: unknown) => {
      throw error instanceof MailError && error.chance === 'never' ? new TaskRefused(error.code) : error;
    });
    return deadAddresses;
  }
}

type Reachable = DossierToTell & { readonly address: string };
