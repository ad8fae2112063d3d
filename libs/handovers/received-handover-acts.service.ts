import { type ColleagueRow, People } from '#libs/access/index.js';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { type Actor, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { SavedBy } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { ReceivedHandovers, type ReceivedRow } from './data/received-handovers.repository.js';
import { feedbackDueOn, isReadable, receiverRoles } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { copyShut, factsStay, notNow } from './handover-refusals.js';
import { HandoverSurroundings } from './handover-surroundings.js';
import { ReleaseContents } from './release-contents.js';

/** What a school does with what it received. */
@Injectable()
export class ReceivedHandoverActs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly received: ReceivedHandovers,
    private readonly handovers: HandoversRepository,
    private readonly acts: HandoverActs,
    private readonly people: People,
    private readonly surroundings: HandoverSurroundings,
    private readonly contents: ReleaseContents,
  ) {}

  async accept(actor: Actor, id: string): Promise<void> {
    await this.settle(actor, id, 'accept');
  }

  /** @throws conflict for what goes by law */
  async return(actor: Actor, id: string, reason: string): Promise<void> {
    await this.settle(actor, id, 'return', reason);
  }

  /** Who may take it up: colleagues at the same school who may read it. */
  async colleagues(actor: Actor, id: string): Promise<readonly ColleagueRow[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const release = await this.received.find(tx, id);
      if (!release) throw notFound('received-handover.not-found');
      return this.colleaguesOf(tx, release);
    });
  }

  /** @param personId null: nobody in particular */
  async assign(actor: Actor, id: string, personId: string | null): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const release = await this.toAnswer(tx, id);
      const colleagues = personId === null ? [] : await this.colleaguesOf(tx, release);
      const assignee = colleagues.find((each) => each.personId === personId) ?? null;
      if (personId !== null && !assignee) throw invalid('received-handover.invalid', [noColleague]);
      if (release.assigneeId === personId) return;
      const by = await this.acts.by(tx);
      await this.received.assign(tx, id, assignee, by.at);
      await this.received.visit(tx, id, by.at);
      const detail = { assigneeId: personId ?? '' };
      const note = assignee ? { note: assignee.name } : {};
      await this.acts.record(tx, release.handoverId, { kind: 'assigned', releaseId: id, detail, ...note }, by);
    });
  }

  private async settle(actor: Actor, id: string, act: 'accept' | 'return', reason?: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = await this.received.find(tx, id);
      if (!found) throw notFound('received-handover.not-found');
      if (found.kind === 'facts' && act === 'return') throw factsStay();
      const by = await this.acts.by(tx);
      await this.step(tx, found, act, by);
      // The handover is locked now, so that this is the state as it stays.
      const release = await this.received.findToChange(tx, id);
      if (release?.state !== 'open') throw release?.state === 'accepted' ? notNow(act, 'accepted') : copyShut();
      await this.received.settle(tx, id, act === 'accept' ? 'accepted' : 'returned', by.at);
      await this.askLater(tx, act, release);
      await this.received.visit(tx, id, by.at);
      const kind = act === 'accept' ? 'accepted' : 'returned';
      const tell = [{ kind, locationId: release.senderLocationId }] as const;
      const note = reason === undefined ? {} : { note: reason };
      await this.acts.record(tx, release.handoverId, { kind, releaseId: id, tell, ...note }, by);
    });
  }

  /** A child that this school knows for some weeks says whether the picture was right. Of facts alone nothing is asked. */
  private async askLater(tx: Transaction, act: 'accept' | 'return', release: ReceivedRow): Promise<void> {
    if (act === 'return' || release.kind === 'facts') return;
    const { bornOn } = this.contents.headerOf(release);
    await this.received.setFeedbackDue(tx, release.id, feedbackDueOn(bornOn, this.surroundings.today()));
  }

  /** Facts that go by law are no step of the handover itself. */
  private async step(tx: Transaction, release: ReceivedRow, act: 'accept' | 'return', by: SavedBy): Promise<void> {
    if (release.kind === 'facts') return;
    const handover = await this.handovers.lockReceived(tx, release.handoverId);
    if (!handover) throw copyShut();
    await this.handovers.step(tx, handover.id, { status: this.acts.next(handover, act) }, by);
  }

  private async toAnswer(tx: Transaction, id: string): Promise<ReceivedRow> {
    const release = await this.received.findToChange(tx, id);
    if (!release) throw notFound('received-handover.not-found');
    if (!isReadable(release.state)) throw copyShut();
    return release;
  }

  private colleaguesOf(tx: Transaction, { receiverLocationId }: ReceivedRow): Promise<ColleagueRow[]> {
    return this.people.colleaguesAt(tx, receiverLocationId, receiverRoles, this.surroundings.today());
  }
}

const noColleague = {
  name: 'personId',
  code: 'no-colleague',
  reason: 'Kies een collega van deze school die overdrachten mag lezen.',
};
