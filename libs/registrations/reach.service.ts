import { UnitOfWork } from '#libs/database/index.js';
import { OrganisationsService } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError, invalid, notFound, yearOf } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type Goal, ReachFigures, type WijkToddlers } from './data/reach.repository.js';
import { type ToddlerCount, findingsOfCount, toddlerDays } from './domain/index.js';

export interface WijkReach {
  readonly wijkId: string;
  readonly wijkName: string;
  readonly known: number;
  /** absent: nobody filled it in yet */
  readonly toddlers: WijkToddlers | undefined;
}

export interface PreschoolReach {
  readonly goal: Goal | undefined;
  readonly wijken: readonly WijkReach[];
}

/** Which part of the toddlers of a wijk a preschool knows. */
@Injectable()
export class ReachService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: ReachFigures,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async reach(actor: Actor): Promise<PreschoolReach> {
    if (actor.reach === 'numbers') {
      throw new DomainError('not-allowed', 'figures.not-for-numbers', 'Deze aantallen zijn er niet voor jouw rol.');
    }
    const today = this.clock.today();
    const wijken = await this.organisations.listWijken(actor);
    return this.unitOfWork.read(actor, async (tx) => {
      const known = new Map((await this.figures.known(tx, toddlerDays(today))).map((one) => [one.wijkId, one.known]));
      const toddlers = new Map((await this.figures.toddlers(tx, yearOf(today))).map((one) => [one.wijkId, one]));
      return {
        goal: await this.figures.goal(tx),
        wijken: wijken.map(({ id, name }) => ({
          ...{ wijkId: id, wijkName: name },
          ...{ known: known.get(id) ?? 0, toddlers: toddlers.get(id) },
        })),
      };
    });
  }

  /** @throws not-found unless it is a wijk of the actor's own municipality */
  async setToddlers(actor: Actor, wijkId: string, count: ToddlerCount): Promise<ToddlerCount> {
    const findings = findingsOfCount(count, this.clock.today());
    const wijken = await this.organisations.listWijken(actor);
    if (!wijken.some(({ id }) => id === wijkId)) throw notFound('wijk.not-found');
    if (findings.length > 0) throw invalid('toddler-count.invalid', findings);
    await this.unitOfWork.run(actor, async (tx) => {
      await this.figures.save(tx, wijkId, count);
      await this.audit.record(tx, {
        action: 'toddler-count.set',
        objectKind: 'wijk',
        objectId: wijkId,
        detail: { year: count.year, count: count.count },
      });
    });
    return count;
  }
}
