import type { Transaction } from '#libs/database/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { Directory, type WijkRow } from '#libs/organisations/index.js';
import { addMonths } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { CohortFigures, type GroupShare } from './data/cohort-figures.repository.js';
import type { Publication, PublishedPart, PublishedYear } from './data/published-figures.repository.js';
import { ReachFigures } from './data/reach.repository.js';
import {
  type Cohort,
  type FunnelState,
  type Part,
  type Passed,
  isSmall,
  schoolYearAway,
  shownFunnel,
  shownParts,
  shownTree,
  smallestShown,
  toddlerDays,
} from './domain/index.js';
import { WatchLaw } from './watch-law.js';

/** This school year and the one before may be asked for, and each shows the one before it. */
const yearsPublished = 3;
const everywhere = {};

/** Counts everything of a region once, and leaves out what is small. */
@Injectable()
export class FiguresPublisher {
  constructor(
    private readonly cohorts: CohortFigures,
    private readonly reach: ReachFigures,
    private readonly law: WatchLaw,
    private readonly directory: Directory,
  ) {}

  async publication(tx: Transaction, wijken: readonly WijkRow[], today: string): Promise<Publication> {
    const now = schoolYearOf(today);
    const years: Record<string, PublishedYear> = {};
    for (let back = 0; back < yearsPublished; back += 1) {
      const cohort = await this.law.cohort(tx, schoolYearAway(now, -back));
      years[cohort.schoolYear] = await this.year(tx, cohort, wijken, today);
    }
    return { countedOn: today, years, reach: await this.reachOf(tx, wijken, today) };
  }

  private async year(
    tx: Transaction,
    cohort: Cohort,
    wijken: readonly WijkRow[],
    today: string,
  ): Promise<PublishedYear> {
    const previous = await this.law.cohort(tx, schoolYearAway(cohort.schoolYear, -1));
    const question = { cohort, previous, today, places: everywhere };
    const counts = await this.cohorts.funnel(tx, cohort, today, everywhere);
    const whole = passedOf(await this.cohorts.share(tx, question));
    const stadsdeelOf = new Map(wijken.map(({ id, stadsdeelId }) => [id, stadsdeelId]));
    const perWijk = partsOf(await this.cohorts.shares(tx, 'wijk', question), [...stadsdeelOf.keys(), null]).map(
      (part) => ({ ...part, parentId: stadsdeelOf.get(part.groupId ?? '') ?? null }),
    );
    const preschools = await this.directory.places(tx, tx.actor.regionId, 'preschool');
    const schools = await this.directory.places(tx, tx.actor.regionId, 'school');
    const boards = new Set(schools.flatMap(({ boardId }) => (boardId ? [boardId] : [])));
    const parts = {
      preschool: partsOf(await this.cohorts.shares(tx, 'preschool', question), [
        ...preschools.map(({ id }) => id),
        null,
      ]),
      board: partsOf(await this.cohorts.shares(tx, 'board', question), [...boards]),
    };
    const tree = shownTree(perWijk);
    const shown = !isSmall(whole);
    const show = (all: readonly Part[], open: readonly Part[]): PublishedPart[] =>
      all.map(({ groupId }) => publishedPart(groupId, shown ? open.find((one) => one.groupId === groupId) : undefined));
    const stadsdelen = [...new Set(perWijk.map(({ parentId }) => parentId))].map((groupId) => ({ groupId, ...nobody }));
    return {
      funnel: shownFunnel({ counts, ...whole }, impossibleOf(cohort, today)),
      total: shown ? whole : { due: null, inTime: null },
      by: {
        wijk: show(perWijk, tree.leaves),
        stadsdeel: show(stadsdelen, tree.parents),
        preschool: show(parts.preschool, shownParts(parts.preschool)),
        board: show(parts.board, shownParts(parts.board)),
      },
    };
  }

  /** There is no total, so nothing follows from one wijk to another; who is not reached may not be few either. */
  private async reachOf(tx: Transaction, wijken: readonly WijkRow[], today: string): Promise<Publication['reach']> {
    const known = new Map((await this.reach.known(tx, toddlerDays(today))).map((one) => [one.wijkId, one.known]));
    return Object.fromEntries(wijken.map(({ id }) => [id, atLeast(known.get(id) ?? 0)]));
  }
}

const atLeast = (count: number): number | null => (count >= smallestShown ? count : null);
const nobody: Passed = { due: 0, inTime: 0 };

const passedOf = ({ due, inTime }: { due: number | null; inTime: number | null }): Passed => ({
  due: due ?? 0,
  inTime: inTime ?? 0,
});

/** Every group by name, also an empty one: not being named would tell. */
const partsOf = (counted: readonly GroupShare[], groupIds: readonly (string | null)[]): Part[] => {
  const known = new Map(counted.map((group) => [group.groupId, passedOf(group)]));
  return [...new Set([...groupIds, ...known.keys()])].map((groupId) => ({
    groupId,
    ...(known.get(groupId) ?? nobody),
  }));
};

const publishedPart = (groupId: string | null, part: Part | undefined): PublishedPart => ({
  groupId,
  due: part?.due ?? null,
  inTime: part?.inTime ?? null,
});

/** The youngest of a cohort are three a year before they are four: then nobody is too young any more. */
const impossibleOf = (cohort: Cohort, today: string): ReadonlySet<FunnelState> =>
  new Set<FunnelState>([
    ...(addMonths(cohort.turnsFourToOn, -12) <= today ? (['too-young'] as const) : []),
    ...(cohort.dueToOn < today ? (['open'] as const) : []),
  ]);
