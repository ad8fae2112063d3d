import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { LawService } from '#libs/deadlines/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ReminderRuleRows } from './data/reminder-rules.repository.js';
import { type ReminderRule, type SendingDays, sendingDaysOf } from './domain/index.js';

/** The rules in force, with the days on which mail goes out. */
export interface ReminderLaw {
  readonly rules: readonly ReminderRule[];
  readonly days: SendingDays;
}

/** The rules as they stand in the tables now. Remembered until a version changes, so that an edit is seen at once. */
@Injectable()
export class ReminderRules {
  private known: { readonly version: string; readonly rules: ReminderLaw } | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly law: LawService,
    private readonly rows: ReminderRuleRows,
  ) {}

  current(): Promise<ReminderLaw> {
    return this.unitOfWork.read(systemActor('reminder-rules'), (tx) => this.within(tx));
  }

  /** For hot paths: nothing is asked when that version is the one that is known. */
  async at(version: string): Promise<ReminderLaw> {
    return this.known?.version === version ? this.known.rules : this.current();
  }

  /** The same, inside a transaction that is already open. As long as nothing changes it is the same object. */
  async within(tx: Transaction): Promise<ReminderLaw> {
    const version = await this.rows.version(tx);
    if (this.known?.version === version) return this.known.rules;
    const { calendar } = await this.law.within(tx);
    const rules = { rules: await this.rows.rules(tx), days: sendingDaysOf(calendar, await this.rows.quietPeriods(tx)) };
    // As with the law: rows of a later version may have slipped in.
    if ((await this.rows.version(tx)) === version) this.known = { version, rules };
    return rules;
  }
}
