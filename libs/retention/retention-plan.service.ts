import { UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, type LocalDate, addDays, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type ChangeRow, RetentionChanges } from './data/retention-changes.repository.js';
import {
  type CandidateCount,
  type CandidateRow,
  type PeriodRow,
  RetentionPeriods,
} from './data/retention-periods.repository.js';
import { type RunLineRow, type RunRow, RetentionRuns } from './data/retention-runs.repository.js';
import { type NightlyKind, isNightlyKind, lastEventDue, parseTerm, termFindings } from './domain/index.js';

export type { CandidateCount, CandidateRow, ChangeRow, PeriodRow };

export interface Overview {
  readonly periods: readonly PeriodRow[];
  readonly changes: readonly ChangeRow[];
  readonly started: boolean;
}

/** What would go of a kind, per place. */
export interface PreviewLine {
  readonly kind: NightlyKind;
  readonly places: readonly CandidateCount[];
}

export interface TermTrial {
  readonly now: readonly CandidateCount[];
  readonly then: readonly CandidateCount[];
}

export interface RunReport extends RunRow {
  readonly lines: readonly RunLineRow[];
}

const mostChanges = 20;
const mostRuns = 30;
const mostSubjects = 200;

/** Looking ahead and back: nothing here removes or changes anything. */
@Injectable()
export class RetentionPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly periods: RetentionPeriods,
    private readonly changes: RetentionChanges,
    private readonly runs: RetentionRuns,
    private readonly clock: Clock,
  ) {}

  overview(actor: Actor): Promise<Overview> {
    return this.unitOfWork.read(actor, async (tx) => ({
      periods: await this.periods.list(tx),
      changes: await this.changes.list(tx, mostChanges),
      started: await this.changes.isStarted(tx),
    }));
  }

  /** @param on the night of which day; absent: the next one */
  preview(actor: Actor, on: LocalDate = this.nextNight()): Promise<{ on: LocalDate; lines: PreviewLine[] }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const lines: PreviewLine[] = [];
      for (const { id, term } of await this.periods.list(tx)) {
        if (!isNightlyKind(id)) continue;
        lines.push({ kind: id, places: await this.periods.counts(tx, id, lastEventDue(on, parseTerm(term))) });
      }
      return { on, lines };
    });
  }

  /** By id, so that somebody who may see the child can look it up; longest ago first. */
  subjects(actor: Actor, kind: NightlyKind, on: LocalDate = this.nextNight()): Promise<CandidateRow[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const period = (await this.periods.list(tx)).find(({ id }) => id === kind);
      if (!period) throw notFound('retention-period.not-found');
      return this.periods.candidates(tx, kind, lastEventDue(on, parseTerm(period.term)), mostSubjects);
    });
  }

  /** What another term would remove the next night. @throws invalid, notFound */
  tryOut(actor: Actor, kind: string, term: string): Promise<TermTrial> {
    return this.unitOfWork.read(actor, async (tx) => {
      const period = (await this.periods.list(tx)).find(({ id }) => id === kind);
      if (!period || !isNightlyKind(kind)) throw notFound('retention-period.not-found');
      const findings = termFindings(term, period);
      if (findings.length > 0) throw invalid('retention-period.invalid', findings);
      const on = this.nextNight();
      return {
        now: await this.periods.counts(tx, kind, lastEventDue(on, parseTerm(period.term))),
        then: await this.periods.counts(tx, kind, lastEventDue(on, parseTerm(term))),
      };
    });
  }

  reports(actor: Actor): Promise<RunReport[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const runs = await this.runs.list(tx, mostRuns);
      const lines = await this.runs.lines(
        tx,
        runs.map(({ id }) => id),
      );
      return runs.map((run) => ({ ...run, lines: lines.filter(({ runId }) => runId === run.id) }));
    });
  }

  private readonly nextNight = (): LocalDate => addDays(this.clock.today(), 1);
}
