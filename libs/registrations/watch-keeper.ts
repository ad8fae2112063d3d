import type { Transaction } from '#libs/database/index.js';
import { PupilFollower, type PupilState } from '#libs/pupils/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Injectable } from '@nestjs/common';
import { ClockRows } from './data/clock-rows.repository.js';
import { WatchRepository } from './data/watch.repository.js';
import { watchTermsOf } from './domain/index.js';
import { WatchLaw } from './watch-law.js';

/** Keeps one row a child for the worklist, in the transaction that changes the child (docs/decisions/0013-watch-table.md). */
@Injectable()
export class WatchKeeper extends PupilFollower {
  constructor(
    private readonly watch: WatchRepository,
    private readonly clocks: ClockRows,
    private readonly law: WatchLaw,
    private readonly clock: Clock,
  ) {
    super();
  }

  async pupilSaved(tx: Transaction, pupil: PupilState): Promise<void> {
    await this.clocks.countAnew(tx, pupil.pupilId);
    const terms = watchTermsOf(pupil.bornOn, await this.law.tables(tx));
    if (!terms) return this.watch.drop(tx, pupil.pupilId);
    await this.watch.keep(tx, pupil, terms, this.clock.today());
    await this.watch.refreshRegistered(tx, pupil.pupilId);
  }

  async pupilsImported(tx: Transaction, pupils: string): Promise<void> {
    await this.clocks.countAnewAll(tx, pupils);
    const tables = await this.law.tables(tx);
    const born = await this.watch.birthDays(tx, pupils);
    const days = born.map((bornOn) => ({ bornOn, terms: watchTermsOf(bornOn, tables) }));
    await this.watch.keepAll(tx, pupils, days, this.clock.today());
  }

  /** A registration was made, changed or withdrawn. */
  async registrationsChanged(tx: Transaction, pupilId: string): Promise<void> {
    await this.watch.refreshRegistered(tx, pupilId);
  }
}
