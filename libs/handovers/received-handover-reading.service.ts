import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type InboxQuestion, ReceivedHandovers, type ReceivedRow } from './data/received-handovers.repository.js';
import type { Keeping } from './data/release-row.js';
import { type ReceivedPart, type ReleaseHeader, isReadable } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';
import { type OpenQuestion, QuestionTexts } from './question-texts.js';
import { ReleaseContents } from './release-contents.js';
import { type TimelineEvent, Timelines } from './timelines.js';

export { type InboxFilter, type InboxOrder, inboxFilters, inboxOrders } from './data/received-handovers.repository.js';

/** A line in the inbox. */
export interface ReceivedLine {
  readonly release: ReceivedRow;
  readonly header: ReleaseHeader;
}

/** What a school received. Shut: without parts and questions. */
export interface ReceivedView extends ReceivedLine {
  readonly parts: readonly ReceivedPart[];
  /** ids of parts that the school had before and that do not come any more */
  readonly removed: readonly string[];
  readonly questions: readonly OpenQuestion[];
  readonly keeping: Keeping;
}

/** The school looks at what it received. Reading it is an audited act, and the sender sees when it was first opened. */
@Injectable()
export class ReceivedHandoverReading {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly received: ReceivedHandovers,
    private readonly contents: ReleaseContents,
    private readonly questions: QuestionTexts,
    private readonly timelines: Timelines,
    private readonly acts: HandoverActs,
    private readonly audit: AuditLog,
  ) {}

  /** Latest change first. */
  async page(actor: Actor, question: Omit<InboxQuestion, 'today'>): Promise<ReceivedLine[]> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await this.received.page(tx, { ...question, today: this.acts.today() });
      return rows.map((release) => ({ release, header: this.contents.headerOf(release) }));
    });
  }

  async read(actor: Actor, id: string): Promise<ReceivedView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const release = await this.inSight(tx, id);
      const readable = isReadable(release.state);
      const parts = readable ? await this.contents.partsFor(tx, release) : [];
      const questions = readable ? await this.questions.ofRelease(tx, id) : [];
      const by = await this.acts.by(tx);
      const first = readable && (await this.received.stampOpened(tx, id, by));
      await this.received.visit(tx, id, by.at);
      if (first) await this.acts.record(tx, release.handoverId, { kind: 'opened', releaseId: id }, by);
      const detail = { handoverId: release.handoverId, parts: parts.map((part) => part.id).join(' ') };
      await this.audit.record(tx, { action: 'received-handover.read', objectKind: 'release', objectId: id, detail });
      const removed = readable ? this.contents.removedFor(tx, release) : [];
      const keeping = await this.keepingOf(tx, release);
      return { release, header: this.contents.headerOf(release), parts, removed, questions, keeping };
    });
  }

  /** What happened to it, as far as this school is concerned. */
  async events(actor: Actor, id: string): Promise<readonly TimelineEvent[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.inSight(tx, id);
      const events = await this.timelines.ofRelease(tx, id);
      await this.audit.record(tx, { action: 'received-handover.events-read', objectKind: 'release', objectId: id });
      return events;
    });
  }

  /** What goes by law stays longer than the rest. */
  private async keepingOf(tx: Transaction, { kind, state, handoverId }: ReceivedRow): Promise<Keeping> {
    const keeping = await this.received.keeping(tx, handoverId);
    return kind === 'full' && isReadable(state) ? keeping : { ...keeping, goesOn: null };
  }

  private async inSight(tx: Transaction, id: string): Promise<ReceivedRow> {
    const release = await this.received.find(tx, id);
    if (!release) throw notFound('received-handover.not-found');
    return release;
  }
}
