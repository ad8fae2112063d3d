import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { OrganisationsService } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, invalid, notFound, yearOf } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type Goal, ReachFigures, type WijkToddlers } from './data/reach.repository.js';
import { type ToddlerCount, findingsOfCount, smallestShown, toddlerDays } from './domain/index.js';
import { PublishedFigures } from './published-figures.service.js';

export interface WijkReach {
  readonly wijkId: string;
  readonly wijkName: string;
  /** null: hidden */
  readonly known: number | null;
  /** absent: nobody filled it in yet */
  readonly toddlers: WijkToddlers | undefined;
}

export interface PreschoolReach {
  readonly goal: Goal | undefined;
  /** small numbers are hidden */
  readonly suppressed: boolean;
  readonly wijken: readonly WijkReach[];
}

/** Which part of the toddlers of a wijk a preschool knows. */
@Injectable()
export class ReachService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: ReachFigures,
    private readonly published: PublishedFigures,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async reach(actor: Actor, published: boolean): Promise<PreschoolReach> {
    const today = this.clock.today();
    const wijken = await this.organisations.listWijken(actor);
    const hidden = published || actor.reach === 'numbers' ? await this.published.reach(actor) : undefined;
    return this.unitOfWork.read(actor, async (tx) => {
      const known = hidden ? new Map(Object.entries(hidden)) : await this.knownNow(tx, today);
      const toddlers = new Map((await this.figures.toddlers(tx, yearOf(today))).map((one) => [one.wijkId, one]));
      return {
        goal: await this.figures.goal(tx),
        suppressed: Boolean(hidden),
        wijken: wijken.map(({ id, name }) => ({
          ...{ wijkId: id, wijkName: name },
          ...{ known: shownOf(known.get(id), toddlers.get(id), Boolean(hidden)), toddlers: toddlers.get(id) },
        })),
      };
    });
  }

  private async knownNow(tx: Transaction, today: string): Promise<ReadonlyMap<string | null, number>> {
    return new Map((await this.figures.known(tx, toddlerDays(today))).map((one) => [one.wijkId, one.known]));
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

/** Few who are not reached are as small a group as few who are. */
function shownOf(known: number | null | undefined, toddlers: ToddlerCount | undefined, hide: boolean): number | null {
  if (!hide) return known ?? 0;
  const rest = toddlers ? toddlers.count - (known ?? 0) : smallestShown;
  return rest >= 0 && rest < smallestShown ? null : (known ?? null);
}
