import { UnitOfWork } from '#libs/database/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { Directory, OrganisationsService } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, firstOfMonth, invalid, systemActor } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type Publication, type PublishedGrouping, Publications } from './data/published-figures.repository.js';
import type { Grouping } from './data/registration-scope.js';
import type { PlaceQuestion } from './data/watch-row.js';
import { schoolYearAway } from './domain/index.js';
import { FiguresPublisher } from './figures-publisher.js';
import type { Funnel, NamedShares } from './figures.service.js';

/**
 * Figures for who sees numbers only, and for paper: counted once a month, small numbers hidden, and the same for the rest
 * of that month (docs/decisions/0018-figures-without-names.md).
 */
@Injectable()
export class PublishedFigures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publications: Publications,
    private readonly publisher: FiguresPublisher,
    private readonly directory: Directory,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async funnel(actor: Actor, year: string | undefined, places: PlaceQuestion): Promise<Funnel> {
    const { schoolYear } = this.yearsOf(year);
    if (Object.values(places).some(Boolean)) throw onlyWhole('wijkId');
    const { years, countedOn } = await this.ofMonth(actor);
    const { funnel } = years[schoolYear] ?? nothing();
    return { schoolYear, countedOn, suppressed: true, ...funnel };
  }

  /** With a wijk: the row of that wijk, which is then the total as well. */
  async shares(actor: Actor, by: Grouping, year: string | undefined, places: PlaceQuestion): Promise<NamedShares> {
    const { wijkId, ...deeper } = places;
    if (by === 'school') throw invalid('input.invalid', [perSchoolNotForNumbers]);
    if (Object.values(deeper).some(Boolean) || (wijkId && by !== 'wijk')) throw onlyWhole('wijkId');
    const { schoolYear, previousSchoolYear } = this.yearsOf(year);
    const publication = await this.ofMonth(actor);
    const all = groupsOf(publication, by, schoolYear, previousSchoolYear);
    const groups = wijkId ? all.filter(({ groupId }) => groupId === wijkId) : all;
    const [now, before] = [publication.years[schoolYear], publication.years[previousSchoolYear]];
    const total = groups[0] && wijkId ? groups[0] : { ...shareOf(now?.total), ...previousOf(before?.total) };
    const ids = groups.map(({ groupId }) => groupId);
    const names = await this.unitOfWork.read(actor, (tx) => this.directory.names(tx, ids));
    return { schoolYear, previousSchoolYear, groups, total, names, suppressed: true, countedOn: publication.countedOn };
  }

  async reach(actor: Actor): Promise<Publication['reach']> {
    return (await this.ofMonth(actor)).reach;
  }

  /** The figures of this month; whoever asks first has them counted. */
  private async ofMonth(actor: Actor): Promise<Publication> {
    const monthOn = firstOfMonth(this.clock.today());
    const { regionId } = actor;
    const find = () => this.unitOfWork.read(actor, (tx) => this.publications.find(tx, regionId, monthOn));
    const known = await find();
    if (known) return known;
    const counter: Actor = { ...systemActor(actor.traceId), reach: 'region', regionId, organisationId: regionId };
    const wijken = await this.organisations.listWijken(counter);
    await this.unitOfWork.run(counter, async (tx) => {
      const figures = await this.publisher.publication(tx, wijken, this.clock.today());
      if (!(await this.publications.add(tx, regionId, monthOn, figures))) return;
      const detail = { month: monthOn };
      await this.audit.record(tx, { action: 'figures.published', objectKind: 'region', objectId: regionId, detail });
    });
    return (await find()) ?? nothing();
  }

  private yearsOf(asked: string | undefined): { schoolYear: string; previousSchoolYear: string } {
    const now = schoolYearOf(this.clock.today());
    const schoolYear = asked ?? now;
    if (schoolYear !== now && schoolYear !== schoolYearAway(now, -1))
      throw invalid('input.invalid', [yearNotPublished]);
    return { schoolYear, previousSchoolYear: schoolYearAway(schoolYear, -1) };
  }
}

type Passed = { readonly due: number | null; readonly inTime: number | null } | undefined;
const shareOf = (part: Passed) => ({ due: part?.due ?? null, inTime: part?.inTime ?? null });
const previousOf = (part: Passed) => ({ previousDue: part?.due ?? null, previousInTime: part?.inTime ?? null });

function groupsOf({ years }: Publication, by: PublishedGrouping, year: string, previousYear: string) {
  const now = new Map((years[year]?.by[by] ?? []).map((part) => [part.groupId, part]));
  const before = new Map((years[previousYear]?.by[by] ?? []).map((part) => [part.groupId, part]));
  return [...new Set([...now.keys(), ...before.keys()])].map((groupId) => ({
    groupId,
    ...shareOf(now.get(groupId)),
    ...previousOf(before.get(groupId)),
  }));
}

const nothing = (): never => {
  throw new Error('The figures of this month are not there');
};

const onlyWhole = (name: string) =>
  invalid('input.invalid', [
    {
      name,
      code: 'not-published',
      reason: 'Deze aantallen zijn te klein om te tonen. Kies alle wijken, of één wijk per wijk.',
    },
  ]);
const yearNotPublished = {
  name: 'schoolYear',
  code: 'not-published',
  reason: 'Alleen de aantallen van dit schooljaar en van het vorige zijn er. Kies een van die twee.',
};
const perSchoolNotForNumbers = {
  name: 'by',
  code: 'isIn',
  reason: 'Aantallen per school zijn te klein om te tonen. Kies wijk, stadsdeel, voorschool of bestuur.',
};
