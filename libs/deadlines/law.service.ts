import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { invalid, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { LawRows } from './data/law.repository.js';
import {
  type Term,
  type TermInput,
  type TermTables,
  legalCalendarOf,
  termInputFindings,
  termsFor,
} from './domain/index.js';

/** All tables that a calculation needs. */
export type Law = Required<TermTables> & {
  /** rises with every edit */
  readonly version: string;
};

const nothingGiven = {
  name: 'bornOn',
  code: 'nothing-given',
  reason: 'Vul een geboortedatum of een datum van ontvangst in.',
};

/** The law in force, as it stands in the tables now. Remembered until the version changes, so that an edit is seen at once. */
@Injectable()
export class LawService {
  private known: Law | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: LawRows,
    private readonly clock: Clock,
  ) {}

  current(): Promise<Law> {
    return this.unitOfWork.read(systemActor('law'), (tx) => this.within(tx));
  }

  /** The same, inside a transaction that is already open. */
  async within(tx: Transaction): Promise<Law> {
    const version = await this.rows.version(tx);
    if (this.known?.version === version) return this.known;
    const law = await this.read(tx, version);
    // Rows of a later version than was read may have slipped in: remember only what surely belongs together.
    if ((await this.rows.version(tx)) === version) this.known = law;
    return law;
  }

  /** As it stands in this transaction, with what it has edited and not yet committed: not remembered. */
  async edited(tx: Transaction): Promise<Law> {
    return this.read(tx, await this.rows.version(tx));
  }

  /**
   * All terms that follow from the input, in order of day.
   * @throws invalid with every finding at once
   */
  async calculate(input: TermInput): Promise<readonly Term[]> {
    const findings = [...termInputFindings(input, this.clock.today())];
    if (input.bornOn === undefined && input.receivedOn === undefined) findings.unshift(nothingGiven);
    if (findings.length > 0) throw invalid('terms.invalid', findings);
    return termsFor(input, await this.current());
  }

  private async read(tx: Transaction, version: string): Promise<Law> {
    return {
      version,
      rules: await this.rows.rules(tx),
      calendar: legalCalendarOf(await this.rows.nonWorkingDays(tx)),
      schoolYears: await this.rows.schoolYears(tx),
      schoolHolidays: await this.rows.schoolHolidays(tx),
    };
  }
}
