import { createHash } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Outbox, TaskRefused, type TaskRun } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { DossierMakingRepository } from './data/dossier-making.repository.js';
import type { DossierRow } from './data/dossier-row.js';
import { DossierWriting } from './dossier-writing.js';
import { daysKept } from './domain/index.js';
import { sendDossierNotice } from './jobs/send-dossier-notice.job.js';
import { documentPlace } from './seal-place.js';

const dayMs = 86_400_000;

/** The worker makes a PDF. Every step may be tried again after a crash: the same wish gives the same bytes, and is kept once. */
@Injectable()
export class DossierMaking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dossiers: DossierMakingRepository,
    private readonly writing: DossierWriting,
    private readonly sealer: Sealer,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async make(id: string, run: TaskRun): Promise<void> {
    const dossier = await this.unitOfWork.run(run.actor, (tx) => this.dossiers.claim(tx, id));
    if (!dossier) return;
    const progress = async (done: number): Promise<void> => {
      run.signal.throwIfAborted();
      await this.unitOfWork.run(run.actor, (tx) => this.dossiers.progress(tx, id, done));
    };
    const written = await this.writing.write(dossier, run.actor, progress);
    if (!written) throw new TaskRefused('dossier.nothing-left');
    await this.unitOfWork.run(run.actor, async (tx) => {
      await this.keep(tx, dossier, written);
      await this.tell(tx, dossier);
      await run.finish(tx);
    });
  }

  /** After the last attempt: whoever asked sees it, and can ask again. */
  async giveUp(tx: Transaction, id: string, code: string): Promise<void> {
    await this.dossiers.fail(tx, id, code);
  }

  /** Of many children it may take a while: whoever asked is not kept waiting at the screen (feature 57). */
  private async tell(tx: Transaction, { id, total }: DossierRow): Promise<void> {
    if (total < 2) return;
    await this.outbox.add(tx, sendDossierNotice, { dossierId: id }, { uniqueKey: `dossier-notice:${id}` });
  }

  private async keep(tx: Transaction, { id }: DossierRow, written: NonNullable<Written>): Promise<void> {
    const { bytes, pages, items, contentSha256 } = written;
    const readyAt = this.clock.now();
    await this.dossiers.finish(tx, id, {
      ...{ items, contentSha256, pages, readyAt, bytes: bytes.length },
      expiresAt: new Date(readyAt.getTime() + daysKept * dayMs),
      fileSha256: createHash('sha256').update(bytes).digest('hex'),
      document: this.sealer.seal(bytes, documentPlace(id)),
    });
  }
}

type Written = Awaited<ReturnType<DossierWriting['write']>>;
