import type { Transaction } from '#libs/database/index.js';
import type { TermTables } from '#libs/deadlines/domain/index.js';
import { type Law, LawService } from '#libs/deadlines/index.js';
import { Injectable } from '@nestjs/common';
import { watchTables } from './domain/index.js';

/** The rows of the law that the watch needs, as they stand in the database now. */
@Injectable()
export class WatchLaw {
  private readonly known = new WeakMap<Law, TermTables>();

  constructor(private readonly law: LawService) {}

  async tables(tx: Transaction): Promise<TermTables> {
    const law = await this.law.within(tx);
    const known = this.known.get(law) ?? watchTables(law);
    this.known.set(law, known);
    return known;
  }
}
