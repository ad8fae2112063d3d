import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Law, LawFollower, LawService, type MovedDeadlines } from '#libs/deadlines/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type ClockRow, ClockRows } from './data/clock-rows.repository.js';
import { RegistrationSteps, type StepRow } from './data/registration-steps.repository.js';
import { WatchRepository } from './data/watch.repository.js';
import { type RegistrationClock, clockOf } from './domain/index.js';
import { inputOf, keptOf } from './registration-clocks.js';

const batch = 500;

/** Keeps the days beside registrations in step with the law, and tells beforehand what an edit of it would move. */
@Injectable()
export class ClockKeeper extends LawFollower {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ClockRows,
    private readonly steps: RegistrationSteps,
    private readonly law: LawService,
    private readonly audit: AuditLog,
    private readonly watch: WatchRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Counts anew whatever was counted from an older law or another birth date. May run as often as one likes. @returns how many */
  async refresh(): Promise<number> {
    let counted = 0;
    for (;;) {
      const done = await this.unitOfWork.run(systemActor('registrations.clocks', 'worker'), (tx) =>
        this.refreshSome(tx),
      );
      counted += done;
      if (done < batch) return counted;
    }
  }

  async movedBy(tx: Transaction, law: Law): Promise<MovedDeadlines> {
    const rows = await this.rows.running(tx);
    const today = this.clock.today();
    let [moved, past] = [0, 0];
    for (const { row, clock } of await this.clocksOf(tx, rows, law)) {
      if (clock.decisionDueOn === row.decisionDueOn) continue;
      moved += 1;
      if (row.decisionDueOn !== null && row.decisionDueOn < today) past += 1;
    }
    return { moved, past };
  }

  private async refreshSome(tx: Transaction): Promise<number> {
    const law = await this.law.within(tx);
    const rows = await this.rows.older(tx, law.version, batch);
    const counted = await this.clocksOf(tx, rows, law);
    await this.rows.keep(
      tx,
      counted.map(({ row, clock }) => ({ id: row.id, ...keptOf(clock, law) })),
    );
    for (const { row, clock } of counted) {
      if (row.status !== clock.status) await this.watch.refreshRegistered(tx, row.pupilId);
      const [before, after] = [row.decisionDueOn, clock.decisionDueOn];
      if (before === null || before === after) continue;
      await this.audit.record(tx, {
        action: 'registration.decision-moved',
        objectKind: 'registration',
        objectId: row.id,
        detail: { pupilId: row.pupilId, before, after, lawVersion: law.version },
      });
    }
    return rows.length;
  }

  private async clocksOf(
    tx: Transaction,
    rows: readonly ClockRow[],
    law: Law,
  ): Promise<{ row: ClockRow; clock: RegistrationClock }[]> {
    const steps = new Map<string, StepRow[]>(rows.map(({ id }) => [id, []]));
    for (const step of await this.steps.of(tx, [...steps.keys()])) steps.get(step.registrationId)?.push(step);
    return rows.map((row) => ({ row, clock: clockOf(clockInput(row, steps.get(row.id) ?? []), law) }));
  }
}

const clockInput = (row: ClockRow, steps: readonly StepRow[]) => ({ ...inputOf(row, row.bornOn, row), steps });
