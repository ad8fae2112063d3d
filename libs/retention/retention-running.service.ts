import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { HandoverCopyRemoving } from '#libs/handovers/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type LocalDate, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { RetentionChanges } from './data/retention-changes.repository.js';
import { type PeriodRow, RetentionPeriods } from './data/retention-periods.repository.js';
import { type RunRow, RetentionRuns } from './data/retention-runs.repository.js';
import { type NightlyKind, keepsProgramme, lastEventDue, nightlyKinds, parseTerm } from './domain/index.js';
import { RetentionTrace } from './retention-trace.js';

/**
 * The run of a night. Each record is a transaction of its own with its audit row and its place in the report, so that a worker
 * that dies halfway has done a part of it wholly, and the next goes on with the rest. The database asks once more whether it
 * may go, under a lock: who holds it meanwhile is in time.
 */
@Injectable()
export class RetentionRunning {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly periods: RetentionPeriods,
    private readonly runs: RetentionRuns,
    private readonly changes: RetentionChanges,
    private readonly copies: HandoverCopyRemoving,
    private readonly audit: AuditLog,
    private readonly trace: RetentionTrace,
  ) {}

  /** Does what is left to do of this day; nothing when it is done. */
  async run(today: LocalDate): Promise<void> {
    const { run, periods } = await this.unitOfWork.run(actor, async (tx) => ({
      run: await this.runs.begin(tx, today, !(await this.changes.isStarted(tx))),
      periods: await this.periods.list(tx),
    }));
    if (run.finishedAt !== null) return;
    for (const kind of nightlyKinds) {
      const period = periods.find(({ id }) => id === kind);
      if (period) await this.removeKind(run, kind, period);
    }
    await this.unitOfWork.run(actor, (tx) => this.runs.finish(tx, run.id, this.trace.now()));
  }

  private async removeKind(run: RunRow, kind: NightlyKind, period: PeriodRow): Promise<void> {
    const found = await this.unitOfWork.run(actor, async (tx) => {
      const rows = await this.periods.candidates(tx, kind, lastEventDue(run.runOn, parseTerm(period.term)));
      const due = rows.filter(({ held }) => !held);
      await this.runs.beginLine(tx, run.id, period, { found: due.length, held: rows.length - due.length });
      return due;
    });
    if (run.rehearsal) return;
    for (const { subject } of found) {
      try {
        await this.unitOfWork.run(actor, (tx) => this.removeOne(tx, run, { kind, subject, version: period.version }));
      } catch (error) {
        this.trace.failed(kind, error);
        await this.unitOfWork.run(actor, (tx) => this.runs.count(tx, run.id, kind, 'failed'));
      }
    }
  }

  private async removeOne(
    tx: Transaction,
    run: RunRow,
    { kind, subject, version }: { readonly kind: NightlyKind; readonly subject: string; readonly version: number },
  ): Promise<void> {
    const shredded = await this.periods.remove(tx, kind, subject);
    if (shredded === null) return;
    const stays = keepsProgramme(kind);
    if (stays) await this.copies.remove(tx, subject);
    await this.runs.count(tx, run.id, kind, 'removed');
    // Of what is gone altogether no reference may remain: then the run is what the log points at.
    const object = stays
      ? { objectKind: 'handover', objectId: subject }
      : { objectKind: 'retention-run', objectId: run.id };
    await this.audit.record(tx, { action: 'retention.removed', ...object, detail: { kind, version, shredded } });
  }
}

const actor = systemActor('retention.run', 'worker');
