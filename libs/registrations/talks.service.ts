import { UnitOfWork, type Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type TalkRow, TalksRepository } from './data/talks.repository.js';
import { WatchLists } from './data/watch-list.repository.js';
import type { WatchRow } from './data/watch-row.js';
import { type TalkDraft, findingsOfTalk } from './domain/index.js';

export type { TalkRow };

/**
 * "Spoken with the parents": a preschool writes down that it did, and why a registration takes longer. Each talk is a row of
 * its own, so that two people on one tablet never overwrite each other.
 */
@Injectable()
export class TalksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly talks: TalksRepository,
    private readonly lists: WatchLists,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** All of them, latest first, also those that were taken back. */
  async ofPupil(actor: Actor, pupilId: string): Promise<readonly TalkRow[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      await this.inSight(tx, pupilId);
      return this.talks.ofPupil(tx, pupilId);
    });
  }

  /**
   * @returns the id of the talk
   * @throws not-found when the child does not attend a preschool of one's own; invalid with everything that is wrong
   */
  async record(actor: Actor, pupilId: string, draft: TalkDraft): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const child = await this.ownChild(tx, pupilId);
      const findings = findingsOfTalk(draft, child.bornOn, this.clock.today());
      if (findings.length > 0) throw invalid('talk.invalid', findings);
      const { preschoolLocationId } = child;
      const id = await this.talks.add(tx, { pupilId, regionId: actor.regionId, preschoolLocationId }, draft);
      const { spokenOn, lateReason } = draft;
      await this.audit.record(tx, {
        action: 'watch.talk-recorded',
        objectKind: 'pupil',
        objectId: pupilId,
        detail: { talkId: id, spokenOn, ...(lateReason && { lateReason }) },
      });
      return id;
    });
  }

  /** Doing it twice is no mistake: the second time nothing happens. */
  async takeBack(actor: Actor, pupilId: string, talkId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.ownChild(tx, pupilId);
      const known = (await this.talks.ofPupil(tx, pupilId)).some(({ id }) => id === talkId);
      if (!known) throw notFound('talk.not-found');
      if (!(await this.talks.takeBack(tx, talkId))) return;
      await this.audit.record(tx, {
        action: 'watch.talk-taken-back',
        objectKind: 'pupil',
        objectId: pupilId,
        detail: { talkId },
      });
    });
  }

  private async inSight(tx: Transaction, pupilId: string): Promise<WatchRow> {
    const row = await this.lists.one(tx, pupilId);
    if (!row) throw notFound('watch.not-found');
    return row;
  }

  private async ownChild(tx: Transaction, pupilId: string): Promise<WatchRow & { preschoolLocationId: string }> {
    const row = await this.inSight(tx, pupilId);
    const { preschoolLocationId } = row;
    if (preschoolLocationId === null || !tx.actor.locationIds.includes(preschoolLocationId))
      throw notFound('watch.not-found');
    return { ...row, preschoolLocationId };
  }
}
