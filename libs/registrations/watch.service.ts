import { UnitOfWork } from '#libs/database/index.js';
import { Directory, OrganisationsService } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type Grouping, groupings } from './data/registration-scope.js';
import { type FiguresOf, type GroupFigures, WatchFigures } from './data/watch-figures.repository.js';
import { WatchLists } from './data/watch-list.repository.js';
import { type WatchList, type WatchQuestion, type WatchRow, type WatchSort, lists, sorts } from './data/watch-row.js';
import { bySuperGroup, totalOf } from './watch-totals.js';

export { groupings, lists, sorts };
export type { Grouping, WatchList, WatchRow, WatchSort };

type Names = ReadonlyMap<string, string>;

export interface WatchPage {
  readonly rows: readonly WatchRow[];
  readonly names: Names;
  readonly today: string;
}

export interface NamedFigures extends FiguresOf {
  readonly names: Names;
  /** small groups are hidden */
  readonly suppressed: boolean;
  readonly weeks: number;
}

export type WatchFilter = Omit<WatchQuestion, 'today'>;

const rowsAtOnce = 2_000;
const weeksForPolicy = 8;

/** The worklist: who must be registered before which day, for whoever may know it. */
@Injectable()
export class WatchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lists: WatchLists,
    private readonly counts: WatchFigures,
    private readonly directory: Directory,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: WatchFilter): Promise<WatchPage> {
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.lists.page(tx, { ...filter, today });
      return { rows, today, names: await this.directory.names(tx, placesOf(rows)) };
    });
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

  async recordExport(actor: Actor, filter: Pick<WatchFilter, 'list' | 'sort' | 'weeks'>): Promise<void> {
    const { list, sort, weeks } = filter;
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.record(tx, {
        action: 'watch.exported',
        objectKind: 'watch',
        objectId: list,
        detail: { sort, weeks },
      }),
    );
  }

  /** Numbers of what the actor may see; for a role without names small groups are hidden by the database itself. */
  async figures(actor: Actor, by: Grouping, weeks: number): Promise<NamedFigures> {
    if (actor.reach === 'numbers') return this.figuresForPolicy(actor, by);
    const wijken = by === 'stadsdeel' ? await this.organisations.listWijken(actor) : [];
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const counted = await this.counts.groups(tx, by, today, weeks);
      const overlapping = by === 'board' || by === 'school';
      const total = overlapping ? await this.counts.total(tx, today, weeks) : totalOf(counted);
      const stadsdeelOf = new Map(wijken.map(({ id, stadsdeelId }) => [id, stadsdeelId]));
      const groups = by === 'stadsdeel' ? bySuperGroup(counted, stadsdeelOf) : counted;
      return { groups, total, weeks, suppressed: false, names: await this.directory.names(tx, idsOf(groups)) };
    });
  }

  private async figuresForPolicy(actor: Actor, by: Grouping): Promise<NamedFigures> {
    if (by === 'school') throw invalid('input.invalid', [perSchoolNotForPolicy]);
    return this.unitOfWork.read(actor, async (tx) => {
      const figures = await this.counts.forPolicy(tx, by, this.clock.today());
      const names = await this.directory.names(tx, idsOf(figures.groups));
      return { ...figures, weeks: weeksForPolicy, suppressed: true, names };
    });
  }
}

const perSchoolNotForPolicy = {
  name: 'by',
  code: 'isIn',
  reason: 'Aantallen per school zijn te klein om te tonen. Kies wijk, stadsdeel, voorschool of bestuur.',
};

const idsOf = (groups: readonly GroupFigures[]): (string | null)[] => groups.map(({ groupId }) => groupId);

function* placesOf(rows: readonly WatchRow[]): Generator<string | null> {
  for (const row of rows) {
    yield row.wijkId;
    yield row.preschoolLocationId;
    for (const { schoolLocationId } of row.registrations) yield schoolLocationId;
  }
}
