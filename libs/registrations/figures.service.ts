import { UnitOfWork } from '#libs/database/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { Directory, OrganisationsService } from '#libs/organisations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError, invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { CohortFigures, type FunnelCounts, type GroupShare, type Share } from './data/cohort-figures.repository.js';
import { type Grouping, groupings } from './data/registration-scope.js';
import { type FiguresOf, WatchFigures } from './data/watch-figures.repository.js';
import type { PlaceQuestion } from './data/watch-row.js';
import { type Cohort, schoolYearAway } from './domain/index.js';
import { WatchLaw } from './watch-law.js';
import { bySuperGroup, noFigures, noShare, totalOf } from './watch-totals.js';

export { groupings };
export type { Grouping, PlaceQuestion };

type Names = ReadonlyMap<string, string>;

export interface NamedFigures extends FiguresOf {
  readonly names: Names;
  /** small groups are hidden */
  readonly suppressed: boolean;
  readonly weeks: number;
}

export interface Funnel {
  readonly cohort: Cohort;
  readonly counts: FunnelCounts;
}

export interface NamedShares {
  readonly schoolYear: string;
  readonly previousSchoolYear: string;
  readonly groups: readonly GroupShare[];
  readonly total: Share;
  readonly names: Names;
}

const weeksForPolicy = 8;

/** Counting children: those of today's worklist, and those of a cohort, of whoever the actor may see. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly counts: WatchFigures,
    private readonly cohorts: CohortFigures,
    private readonly law: WatchLaw,
    private readonly directory: Directory,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  /** Numbers of what the actor may see; for a role without names small groups are hidden by the database itself. */
  async figures(actor: Actor, by: Grouping, weeks: number): Promise<NamedFigures> {
    if (actor.reach === 'numbers') return this.figuresForPolicy(actor, by);
    const stadsdeelOf = await this.stadsdelen(actor, by);
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const counted = await this.counts.groups(tx, by, today, weeks);
      const total = overlapping(by) ? await this.counts.total(tx, today, weeks) : totalOf(counted, noFigures);
      const groups = by === 'stadsdeel' ? bySuperGroup(counted, stadsdeelOf, noFigures) : counted;
      return { groups, total, weeks, suppressed: false, names: await this.directory.names(tx, idsOf(groups)) };
    });
  }

  /** How far the children are who turn four in a school year: this one, unless another is asked. */
  async funnel(actor: Actor, year: string | undefined, places: PlaceQuestion): Promise<Funnel> {
    if (actor.reach === 'numbers') throw onlyWithNames();
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const cohort = await this.law.cohort(tx, year ?? schoolYearOf(today));
      return { cohort, counts: await this.cohorts.funnel(tx, cohort, today, places) };
    });
  }

  /** Which share was registered by the agreed day, and how that was for the children of a year earlier. */
  async shares(actor: Actor, by: Grouping, year: string | undefined, places: PlaceQuestion): Promise<NamedShares> {
    if (actor.reach === 'numbers') throw onlyWithNames();
    const stadsdeelOf = await this.stadsdelen(actor, by);
    const today = this.clock.today();
    const schoolYear = year ?? schoolYearOf(today);
    const previousSchoolYear = schoolYearAway(schoolYear, -1);
    return this.unitOfWork.read(actor, async (tx) => {
      const [cohort, previous] = [await this.law.cohort(tx, schoolYear), await this.law.cohort(tx, previousSchoolYear)];
      const question = { cohort, previous, today, places };
      const counted = await this.cohorts.shares(tx, by, question);
      const total = overlapping(by) ? await this.cohorts.share(tx, question) : totalOf(counted, noShare);
      const groups = by === 'stadsdeel' ? bySuperGroup(counted, stadsdeelOf, noShare) : counted;
      return { schoolYear, previousSchoolYear, groups, total, names: await this.directory.names(tx, idsOf(groups)) };
    });
  }

  private async stadsdelen(actor: Actor, by: Grouping): Promise<ReadonlyMap<string, string>> {
    const wijken = by === 'stadsdeel' ? await this.organisations.listWijken(actor) : [];
    return new Map(wijken.map(({ id, stadsdeelId }) => [id, stadsdeelId]));
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

/** A child is asked for at several schools, so these do not add up to the children. */
const overlapping = (by: Grouping): boolean => by === 'board' || by === 'school';

const perSchoolNotForPolicy = {
  name: 'by',
  code: 'isIn',
  reason: 'Aantallen per school zijn te klein om te tonen. Kies wijk, stadsdeel, voorschool of bestuur.',
};

const onlyWithNames = (): DomainError =>
  new DomainError('not-allowed', 'figures.not-for-numbers', 'Deze aantallen zijn er niet voor jouw rol.');

const idsOf = (groups: readonly { readonly groupId: string | null }[]): (string | null)[] =>
  groups.map(({ groupId }) => groupId);
