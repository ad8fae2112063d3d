import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type FailedTaskRow, type WorkFigures, WorkRepository, type WorkerRow } from './data/work.repository.js';

export type { FailedTaskRow, WorkFigures, WorkerRow } from './data/work.repository.js';

export interface WorkState extends WorkFigures {
  readonly workers: readonly WorkerRow[];
}

/** How the work of the background goes, and what waits there for a person. */
@Injectable()
export class WorkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly work: WorkRepository,
    private readonly audit: AuditLog,
  ) {}

  failed(actor: Actor, wish: { limit: number; before?: string }): Promise<FailedTaskRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.work.failed(tx, wish));
  }

  state(actor: Actor): Promise<WorkState> {
    return this.unitOfWork.read(actor, async (tx) => {
      const workers = await this.work.workers(tx);
      return { ...(await this.work.figures(tx)), workers };
    });
  }

  /** @throws notFound, or conflict when it has not failed (any more) */
  async offerAgain(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.work.offerAgain(tx, id))) {
        throw (await this.work.exists(tx, id)) ? hasNotFailed() : notFound('failed-task.not-found');
      }
      await this.audit.record(tx, { action: 'failed-task.offered-again', objectKind: 'task', objectId: id });
    });
  }
}

const hasNotFailed = (): DomainError =>
  new DomainError('conflict', 'failed-task.not-failed', 'Dit werk is niet (meer) mislukt. Laad de lijst opnieuw.');
