import { UnitOfWork } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import {
  type DoubtCount,
  type DoubtQuestion,
  type DoubtedPupil,
  PupilDoubtsRepository,
} from './data/pupil-doubts.repository.js';
import { PupilsRepository } from './data/pupils.repository.js';
import { type PupilDoubt, likelyBirthDates, mayPlaceAt } from './domain/index.js';

export type { DoubtCount, DoubtedPupil };

export interface DoubtedPage {
  readonly pupils: readonly DoubtedPupil[];
  readonly names: ReadonlyMap<string, string>;
}

/** What may be wrong about children, for whoever can mend it. */
@Injectable()
export class PupilDoubts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly doubts: PupilDoubtsRepository,
    private readonly pupils: PupilsRepository,
    private readonly directory: Directory,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, question: Omit<DoubtQuestion, 'youngestOn' | 'oldestOn'>): Promise<DoubtedPage> {
    return this.unitOfWork.read(actor, async (tx) => {
      const pupils = await this.doubts.page(tx, { ...question, ...this.days() });
      const places = pupils.flatMap(({ wijkId, preschoolLocationId }) => [wijkId, preschoolLocationId]);
      return { pupils, names: await this.directory.names(tx, places) };
    });
  }

  async counts(actor: Actor): Promise<readonly DoubtCount[]> {
    return this.unitOfWork.read(actor, (tx) => this.doubts.counts(tx, this.days()));
  }

  /** Somebody looked and says that it is right. It comes back when the child is changed. */
  async settle(actor: Actor, pupilId: string, kind: PupilDoubt): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const pupil = await this.pupils.find(tx, pupilId);
      if (!pupil || !mayPlaceAt(actor, pupil.preschoolLocationId)) throw notFound('pupil.not-found');
      await this.doubts.settle(tx, pupilId, kind);
      const detail = { kind };
      await this.audit.record(tx, { action: 'pupil.doubt-settled', objectKind: 'pupil', objectId: pupilId, detail });
    });
  }

  private days() {
    return likelyBirthDates(this.clock.today());
  }
}
