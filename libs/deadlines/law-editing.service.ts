import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, type Finding, invalid, isWithin, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { LawRows } from './data/law.repository.js';
import {
  type NonWorkingDay,
  type SchoolHoliday,
  type SchoolYearCalendar,
  type SchoolYearMoment,
  type TermRule,
  schoolYear,
} from './domain/index.js';
import { LawFollower } from './law-follower.js';
import { LawService } from './law.service.js';

/** Looking at the rows of the law, and changing those that change every few years. Every change is audited. */
@Injectable()
export class LawEditing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: LawRows,
    private readonly law: LawService,
    private readonly follower: LawFollower,
    private readonly audit: AuditLog,
  ) {}

  rules(actor: Actor): Promise<TermRule[]> {
    return this.unitOfWork.read(actor, (tx) => this.rows.rules(tx));
  }

  nonWorkingDays(actor: Actor, fromOn?: string, toOn?: string): Promise<NonWorkingDay[]> {
    return this.unitOfWork.read(actor, (tx) => this.rows.nonWorkingDays(tx, fromOn, toOn));
  }

  schoolYears(actor: Actor): Promise<SchoolYearCalendar[]> {
    return this.unitOfWork.read(actor, (tx) => this.rows.schoolYears(tx));
  }

  /** They move no term; who plans work takes them into account. */
  schoolHolidays(actor: Actor): Promise<SchoolHoliday[]> {
    return this.unitOfWork.read(actor, (tx) => this.rows.schoolHolidays(tx));
  }

  /** @throws conflict when that day is in the table already */
  async addNonWorkingDay(actor: Actor, day: NonWorkingDay, acceptMoves: boolean): Promise<NonWorkingDay> {
    return this.edit(actor, acceptMoves, async (tx) => {
      if (!(await this.rows.addNonWorkingDay(tx, day))) {
        throw new DomainError('conflict', 'non-working-day.exists', 'Deze dag staat al in de lijst.');
      }
      await this.record(tx, 'non-working-day.added', 'non-working-day', day.on, { kind: day.kind });
      return day;
    });
  }

  async removeNonWorkingDay(actor: Actor, on: string, acceptMoves: boolean): Promise<void> {
    await this.edit(actor, acceptMoves, async (tx) => {
      const removed = await this.rows.removeNonWorkingDay(tx, on);
      if (!removed) throw notFound('non-working-day.not-found');
      await this.record(tx, 'non-working-day.removed', 'non-working-day', on, { kind: removed.kind });
    });
  }

  /** @throws invalid when the term is not one of a school year, or its days are not in that year or not in order */
  async setSchoolYearDate(
    actor: Actor,
    year: string,
    moment: SchoolYearMoment,
    acceptMoves: boolean,
  ): Promise<SchoolYearMoment> {
    return this.edit(actor, acceptMoves, async (tx) => {
      const findings = momentFindings(year, moment, await this.rows.rules(tx));
      if (findings.length > 0) throw invalid('school-year-date.invalid', findings);
      await this.rows.saveSchoolYearDate(tx, year, moment);
      const { fromOn = null, dueOn, confirmed } = moment;
      const detail = { fromOn, dueOn, confirmed };
      await this.record(tx, 'school-year-date.changed', 'school-year-date', `${year}/${moment.termId}`, detail);
      return moment;
    });
  }

  /**
   * Terms that run may get another last day, also terms that were over: never without a question. The worker moves them.
   * @throws conflict with the numbers, unless they were accepted; nothing is changed then
   */
  private async edit<Answer>(
    actor: Actor,
    acceptMoves: boolean,
    change: (tx: Transaction) => Promise<Answer>,
  ): Promise<Answer> {
    // Whoever edits the law sees no registrations, or those of one region; the numbers are about all.
    return this.unitOfWork.run({ ...actor, reach: 'system' }, async (tx) => {
      const answer = await change(tx);
      const { moved, past } = await this.follower.movedBy(tx, await this.law.edited(tx));
      if (moved > 0 && !acceptMoves) throw movesDeadlines(moved, past);
      return answer;
    });
  }

  private record(
    tx: Transaction,
    action: string,
    objectKind: string,
    objectId: string,
    detail: Record<string, string | boolean | null>,
  ): Promise<void> {
    return this.audit.record(tx, { action, objectKind, objectId, detail });
  }
}

function momentFindings(year: string, moment: SchoolYearMoment, rules: readonly TermRule[]): Finding[] {
  const { termId, fromOn, dueOn } = moment;
  const findings: Finding[] = [];
  if (!rules.some((rule) => rule.id === termId && rule.anchor === 'school-year')) {
    throw notFound('school-year-date.term-not-found');
  }
  const { id, startsOn, endsOn } = schoolYear(Number(year.slice(0, 4)), []);
  if (id !== year) {
    const reason = 'Een schooljaar heeft twee jaren na elkaar, zoals 2026-2027.';
    return [{ name: 'schoolYear', code: 'school-year-invalid', reason }];
  }
  const outside = `Deze dag ligt niet in het schooljaar ${year}. Controleer het jaar.`;
  if (!isWithin(dueOn, startsOn, endsOn)) findings.push({ name: 'dueOn', code: 'outside-year', reason: outside });
  if (fromOn && !isWithin(fromOn, startsOn, endsOn)) {
    findings.push({ name: 'fromOn', code: 'outside-year', reason: outside });
  }
  if (fromOn && fromOn > dueOn) {
    const reason = 'De eerste dag ligt na de laatste dag. Controleer beide.';
    findings.push({ name: 'fromOn', code: 'dates-out-of-order', reason });
  }
  return findings;
}

function movesDeadlines(moved: number, past: number): DomainError {
  const terms = moved === 1 ? '1 lopende aanmelding' : `${moved} lopende aanmeldingen`;
  const over = past === 0 ? '' : ` Bij ${past} daarvan was die dag al voorbij.`;
  return new DomainError(
    'conflict',
    'law.moves-deadlines',
    `Deze wijziging geeft ${terms} een andere laatste dag voor het besluit.${over} Er is nog niets gewijzigd. Bevestig dat je dit wilt.`,
  );
}
