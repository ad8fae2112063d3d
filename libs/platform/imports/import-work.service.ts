import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { type Actor, systemActor } from '../domain/index.js';
import { FileReading } from './file-reading.js';
import { ImportConflict } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import type { ClaimedRun, ImportStatus } from './import-run.js';
import { ImportRuns } from './import-runs.repository.js';
import { Progress } from './progress.js';

/** One attempt of the worker: how it marks the work as done together with its effect, and whether it still has it. */
export interface ImportAttempt {
  readonly actor: Actor;
  readonly signal: AbortSignal;
  finish(tx: Transaction): Promise<void>;
}

/** What the worker does with a file. Every step may be tried again after a crash: nothing is written twice. */
@Injectable()
export class ImportWork {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: ImportRuns,
    private readonly kinds: ImportKinds,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** The dry run: reads everything, compares it with what is stored, changes nothing. */
  async check(importId: string, attempt: ImportAttempt): Promise<void> {
    const run = await this.claim(importId, ['uploaded', 'checking'], 'checking', attempt);
    if (!run) return;
    await this.leaveReport(run, attempt, ['checking']);
  }

  /** Reads the file again and writes it in one transaction, together with the end of the run. */
  async write(importId: string, attempt: ImportAttempt): Promise<void> {
    const run = await this.claim(importId, ['writing'], 'writing', attempt);
    if (!run) return;
    try {
      await this.unitOfWork.run(actorOf(run, attempt), (tx) => this.writeAll(tx, run, attempt));
    } catch (error) {
      if (!(error instanceof ImportConflict)) throw error;
      await this.leaveReport(run, attempt, ['writing']);
    }
  }

  /** No more attempts: the user is not left waiting. */
  async giveUp(tx: Transaction, importId: string): Promise<void> {
    await this.runs.end(tx, importId, ['uploaded', 'checking', 'writing'], 'failed');
  }

  /** Files that were left lying for a day go; a run that nobody finished ends. */
  async discardOld(): Promise<void> {
    await this.unitOfWork.run(systemActor('imports.discard-old', 'worker'), (tx) => this.runs.discardOld(tx));
  }

  private async leaveReport(run: ClaimedRun, attempt: ImportAttempt, from: readonly ImportStatus[]): Promise<void> {
    const reading = this.readingOf(run, attempt);
    const actor = actorOf(run, attempt);
    const report = await this.unitOfWork.run(actor, (tx) => reading.check(tx));
    await this.unitOfWork.run(actor, async (tx) => {
      await this.runs.finishCheck(tx, run.id, from, report);
      await attempt.finish(tx);
    });
  }

  private async writeAll(tx: Transaction, run: ClaimedRun, attempt: ImportAttempt): Promise<void> {
    const counts = await this.readingOf(run, attempt).write(tx);
    await this.runs.end(tx, run.id, ['writing'], 'done', counts);
    await attempt.finish(tx);
    await this.audit.record(tx, {
      action: 'import.written',
      objectKind: 'import',
      objectId: run.id,
      detail: { kind: run.kind, closeMissing: run.closeMissing, ...counts },
    });
  }

  private readingOf(run: ClaimedRun, attempt: ImportAttempt): FileReading {
    const save = async (done: number, total?: number): Promise<void> => {
      attempt.signal.throwIfAborted();
      await this.unitOfWork.run(attempt.actor, (tx) => this.runs.progress(tx, run.id, done, total));
    };
    return new FileReading(run, this.kinds.named(run.kind), this.clock.today(), new Progress(this.clock, save));
  }

  private claim(
    importId: string,
    from: readonly ImportStatus[],
    to: ImportStatus,
    attempt: ImportAttempt,
  ): Promise<ClaimedRun | undefined> {
    return this.unitOfWork.run(attempt.actor, (tx) => this.runs.claim(tx, importId, from, to));
  }
}

/** The worker's reach, in the name of the person who brought the file: that is whom the audit log must show. */
const actorOf = (run: ClaimedRun, attempt: ImportAttempt): Actor => ({
  ...attempt.actor,
  personId: run.createdBy,
  role: run.role,
  organisationId: run.organisationId,
  regionId: run.regionId,
});
