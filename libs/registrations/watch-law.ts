import type { Transaction } from '#libs/database/index.js';
import type { TermTables } from '#libs/deadlines/domain/index.js';
import { type Law, LawService } from '#libs/deadlines/index.js';
import { Injectable } from '@nestjs/common';
import { type Cohort, cohortOf, watchTables } from './domain/index.js';

/** The rows of the law that the watch needs, as they stand in the database now. */
@Injectable()
export class WatchLaw {
  private readonly known = new WeakMap<Law, TermTables>();

  private readonly cohorts = new WeakMap<TermTables, Map<string, Cohort>>();

  constructor(private readonly law: LawService) {}

  async tables(tx: Transaction): Promise<TermTables> {
    const law = await this.law.within(tx);
    const known = this.known.get(law) ?? watchTables(law);
    this.known.set(law, known);
    return known;
  }

  /** The children who turn four in a school year: their days are counted once, for as long as the law stays the same. */
  async cohort(tx: Transaction, year: string): Promise<Cohort> {
    const tables = await this.tables(tx);
    const known = this.cohorts.get(tables) ?? new Map<string, Cohort>();
    this.cohorts.set(tables, known);
    const cohort = known.get(year) ?? cohortOf(year, tables);
    known.set(year, cohort);
    return cohort;
  }
}
