import { UnitOfWork } from '#libs/database/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { Directory, OrganisationsService } from '#libs/organisations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { CohortFigures, type GroupShare, type Share } from './data/cohort-figures.repository.js';
import { type Grouping, groupings } from './data/registration-scope.js';
import { type FiguresOf, WatchFigures } from './data/watch-figures.repository.js';
import type { PlaceQuestion } from './data/watch-row.js';
import { type ShownCohort, schoolYearAway } from './domain/index.js';
import { WatchLaw } from './watch-law.js';
import { bySuperGroup, noFigures, noShare, totalOf } from './watch-totals.js';

export { groupings };
export type { Grouping, PlaceQuestion, Share };

type Names = ReadonlyMap<string, string>;

export interface NamedFigures extends FiguresOf {
  readonly names: Names;
  readonly weeks: number;
}

/** When it was counted, and whether small numbers are hidden in it. */
export interface Counted {
  readonly countedOn: string;
  readonly suppressed: boolean;
}

export interface Funnel extends ShownCohort, Counted {
  readonly schoolYear: string;
}

export interface NamedShares extends Counted {
  readonly schoolYear: string;
  readonly previousSchoolYear: string;
  readonly groups: readonly GroupShare[];
  readonly total: Share;
  readonly names: Names;
}

/** Counting children: those of today's worklist, and those of a cohort, of whoever the actor may see; exact, so only for who may see the children. */
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

  /** Numbers of today's worklist, of what the actor may see. */
  async figures(actor: Actor, by: Grouping, weeks: number): Promise<NamedFigures> {
    if (actor.reach === 'numbers') throw onlyWithNames();
    const stadsdeelOf = await this.stadsdelen(actor, by);
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const counted = await this.counts.groups(tx, by, today, weeks);
      const total = overlapping(by) ? await this.counts.total(tx, today, weeks) : totalOf(counted, noFigures);
      const groups = by === 'stadsdeel' ? bySuperGroup(counted, stadsdeelOf, noFigures) : counted;
      return { groups, total, weeks, names: await this.directory.names(tx, idsOf(groups)) };
    });
  }

  /** How far the children are who turn four in a school year: this one, unless another is asked. */
  async funnel(actor: Actor, year: string | undefined, places: PlaceQuestion): Promise<Funnel> {
    if (actor.reach === 'numbers') throw onlyWithNames();
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      const cohort = await this.law.cohort(tx, year ?? schoolYearOf(today));
      const counts = await this.cohorts.funnel(tx, cohort, today, places);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { schoolYear: cohort.schoolYear, counts, total, countedOn: today, suppressed: false };
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
      const found = await this.cohorts.shares(tx, by, question);
      const total = overlapping(by) ? await this.cohorts.share(tx, question) : totalOf(found, noShare);
      const groups = by === 'stadsdeel' ? bySuperGroup(found, stadsdeelOf, noShare) : found;
      const counted = { countedOn: today, suppressed: false };
      return {
        schoolYear,
        previousSchoolYear,
        groups,
        total,
        ...counted,
        names: await this.directory.names(tx, idsOf(groups)),
      };
    });
  }

  private async stadsdelen(actor: Actor, by: Grouping): Promise<ReadonlyMap<string, string>> {
    const wijken = by === 'stadsdeel' ? await this.organisations.listWijken(actor) : [];
    return new Map(wijken.map(({ id, stadsdeelId }) => [id, stadsdeelId]));
  }
}

/** A child is asked for at several schools, so these do not add up to the children. */
const overlapping = (by: Grouping): boolean => by === 'board' || by === 'school';

const onlyWithNames = (): DomainError =>
  new DomainError(
    'not-allowed',
    'figures.not-for-numbers',
    'Deze aantallen zijn er niet voor jouw rol. Kijk bij Cijfers.',
  );

const idsOf = (groups: readonly { readonly groupId: string | null }[]): (string | null)[] =>
  groups.map(({ groupId }) => groupId);
