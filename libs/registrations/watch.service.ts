import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { WatchLists } from './data/watch-list.repository.js';
import {
  type LateChild,
  type PlaceQuestion,
  type WatchList,
  type WatchQuestion,
  type WatchRow,
  type WatchSort,
  lists,
  sorts,
} from './data/watch-row.js';
import { WatchLaw } from './watch-law.js';

export { lists, sorts };
export type { LateChild, PlaceQuestion as WatchPlace, WatchList, WatchRow, WatchSort };

type Names = ReadonlyMap<string, string>;

export interface WatchPage {
  readonly rows: readonly WatchRow[];
  readonly names: Names;
  readonly today: string;
}

export type WatchFilter = Omit<WatchQuestion, 'today' | 'cohort'> & {
  /** only those who turn four in it */
  readonly schoolYear?: string;
};

type Exported = Pick<WatchFilter, 'list' | 'sort' | 'weeks'> & { readonly format: string };

const rowsAtOnce = 2_000;

/** The worklist: who must be registered before which day, for whoever may know it. */
@Injectable()
export class WatchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: WatchLists,
    private readonly law: WatchLaw,
    private readonly directory: Directory,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: WatchFilter): Promise<WatchPage> {
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.lists.page(tx, { ...(await this.questionOf(tx, filter)), today });
      return { rows, today, names: await this.directory.names(tx, placesOf(rows)) };
    });
  }

  private async questionOf(tx: Transaction, filter: WatchFilter): Promise<Omit<WatchQuestion, 'today'>> {
    const { schoolYear, ...question } = filter;
    return schoolYear ? { ...question, cohort: await this.law.cohort(tx, schoolYear) } : question;
  }

  /** Who is too late, of the children this actor may see: the whole late list, within a transaction of the caller. */
  late(tx: Transaction, place: PlaceQuestion): Promise<LateChild[]> {
    return this.lists.late(tx, place, this.clock.today());
  }

  async one(actor: Actor, pupilId: string): Promise<WatchPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await this.lists.one(tx, pupilId);
      if (!row) throw notFound('watch.not-found');
      return { rows: [row], today: this.clock.today(), names: await this.directory.names(tx, placesOf([row])) };
    });
  }

  /**
   * The whole list, piece by piece. That it was taken out is in the audit log before the first row leaves.
   * Each piece is a transaction of its own, so that a slow reader holds nothing.
   */
  async *exported(actor: Actor, filter: WatchFilter): AsyncGenerator<{ row: WatchRow; names: Names; today: string }> {
    let after = filter.after;
    for (;;) {
      const { rows, names, today } = await this.page(actor, { ...filter, ...(after && { after }), limit: rowsAtOnce });
      for (const row of rows) yield { row, names, today };
      const last = rows.at(-1);
      if (rows.length < rowsAtOnce || !last) return;
      after = { dueOn: last.dueOn, pupilId: last.pupilId };
    }
  }

  async recordExport(actor: Actor, filter: Exported): Promise<void> {
    const { list, sort, weeks, format } = filter;
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.record(tx, {
        action: 'watch.exported',
        objectKind: 'watch',
        objectId: list,
        detail: { sort, weeks, format },
      }),
    );
  }
}

function* placesOf(rows: readonly WatchRow[]): Generator<string | null> {
  for (const row of rows) {
    yield row.wijkId;
    yield row.preschoolLocationId;
    for (const { schoolLocationId } of row.registrations) yield schoolLocationId;
  }
}
