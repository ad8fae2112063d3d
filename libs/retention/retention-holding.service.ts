import { People } from '#libs/access/index.js';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, type LocalDate, invalid, notFound } from '#libs/platform/domain/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { Injectable } from '@nestjs/common';
import { type HoldRow, RetentionHolds } from './data/retention-holds.repository.js';
import { type HoldSubject, holdFindings, isOverdue, reasonFindings } from './domain/index.js';

export interface HoldWish {
  readonly subjectKind: HoldSubject;
  readonly subjectId: string;
  readonly reason: string;
  readonly reviewOn: LocalDate;
}

/** A hold as it is shown: why only to those who keep the child. */
export interface ShownHold extends Omit<HoldRow, 'reason'> {
  readonly reason?: string;
  readonly isOverdue: boolean;
}

const mostHolds = 200;

/** Keeping longer because of a running dispute (law-and-process 6.1): nothing of it is removed while the hold stands. */
@Injectable()
export class RetentionHolding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holds: RetentionHolds,
    private readonly people: People,
    private readonly sealer: Sealer,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** All that stand in sight, without why. */
  standing(actor: Actor): Promise<ShownHold[]> {
    return this.unitOfWork.read(actor, async (tx) =>
      (await this.holds.standing(tx, mostHolds)).map(({ reason: _, ...hold }) => this.shown(hold)),
    );
  }

  /** @throws notFound unless the child is in sight */
  ofPupil(actor: Actor, pupilId: string): Promise<ShownHold[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await this.holds.subject(tx, 'pupil', pupilId))) throw notFound('pupil.not-found');
      return (await this.holds.ofPupil(tx, pupilId)).map(({ reason, ...hold }) => ({
        ...this.shown(hold),
        reason: this.sealer.open(reason, placeOf(hold.id)).toString('utf8'),
      }));
    });
  }

  /** @throws invalid with every finding, or notFound when it is not in sight */
  set(actor: Actor, wish: HoldWish): Promise<string> {
    const findings = holdFindings(wish, this.clock.today());
    if (findings.length > 0) throw invalid('retention-hold.invalid', findings);
    return this.unitOfWork.run(actor, async (tx) => {
      const { subjectKind, subjectId, reviewOn } = wish;
      const subject = await this.holds.subject(tx, subjectKind, subjectId);
      if (!subject) throw notFound('retention-hold.subject-not-found');
      const { pupilId, regionId, places } = subject;
      const id = await this.holds.newId(tx);
      await this.holds.insert(tx, {
        ...{ id, pupilId, regionId, subjectKind, subjectId, reviewOn },
        locationId: places.find((place) => place && actor.locationIds.includes(place)) ?? actor.locationIds[0] ?? null,
        reason: this.sealer.seal(Buffer.from(wish.reason.trim()), placeOf(id)),
        ...(await this.by(tx)),
      });
      await this.record(tx, 'retention.held', pupilId, { holdId: id, subjectKind, subjectId, reviewOn });
      return id;
    });
  }

  /** From now on the terms count again. @throws as `set` */
  async lift(actor: Actor, id: string, reason: string): Promise<void> {
    const findings = reasonFindings(reason);
    if (findings.length > 0) throw invalid('retention-hold.invalid', findings);
    await this.unitOfWork.run(actor, async (tx) => {
      const { at, byName } = await this.by(tx);
      const sealed = this.sealer.seal(Buffer.from(reason.trim()), `${placeOf(id)}.lift`);
      const pupilId = await this.holds.lift(tx, id, sealed, at, byName);
      if (pupilId === undefined) throw notFound('retention-hold.not-found');
      await this.record(tx, 'retention.hold-lifted', pupilId, { holdId: id });
    });
  }

  /** The dispute still runs. @throws as `set` */
  async review(actor: Actor, id: string, reviewOn: LocalDate): Promise<void> {
    const findings = holdFindings({ reason: 'staat er al', reviewOn }, this.clock.today());
    if (findings.length > 0) throw invalid('retention-hold.invalid', findings);
    await this.unitOfWork.run(actor, async (tx) => {
      const pupilId = await this.holds.review(tx, id, reviewOn);
      if (pupilId === undefined) throw notFound('retention-hold.not-found');
      await this.record(tx, 'retention.hold-reviewed', pupilId, { holdId: id, reviewOn });
    });
  }

  private shown(hold: Omit<HoldRow, 'reason'>): ShownHold {
    return { ...hold, isOverdue: hold.liftedAt === null && isOverdue(hold.reviewOn, this.clock.today()) };
  }

  private async by(tx: Transaction): Promise<{ at: Date; byName: string }> {
    return { at: this.clock.now(), byName: await this.people.ownName(tx) };
  }

  private record(tx: Transaction, action: string, pupilId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'pupil', objectId: pupilId, detail });
  }
}

const placeOf = (id: string): string => `retention_hold.reason.${id}`;
