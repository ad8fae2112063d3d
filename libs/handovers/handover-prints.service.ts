import type { Transaction } from '#libs/database/index.js';
import { Injectable } from '@nestjs/common';
import type { SavedBy } from './data/handover-row.js';
import type { ReleaseRow } from './data/release-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import { PrintedReleases } from './data/printed-releases.repository.js';
import { ReceivedHandovers } from './data/received-handovers.repository.js';
import { type PrintKind, isSender, mayReadRestricted, receiverRoles } from './domain/index.js';
import { HandoverActs } from './handover-acts.js';

/** What somebody may have on paper of one handover. */
export interface PrintRight {
  readonly id: string;
  readonly partIds: readonly string[];
  /** of a concept: the version that lies before the parents */
  readonly version: number | null;
}

/** Who may have what on paper. Asked when a print is ordered, and again when it is fetched: it may have been taken back. */
@Injectable()
export class HandoverPrints {
  constructor(
    private readonly printed: PrintedReleases,
    private readonly received: ReceivedHandovers,
    private readonly handovers: HandoversRepository,
    private readonly acts: HandoverActs,
  ) {}

  /** What went to a school. Absent: not in sight, not to be read any more, or nothing of this kind in it. */
  async ofReleases(tx: Transaction, ids: readonly string[], kind: PrintKind): Promise<PrintRight[]> {
    const releases = await this.printed.readable(tx, ids);
    const parts = await this.printed.parts(
      tx,
      releases.map(({ id }) => id),
    );
    const mayHave = kind === 'normal' || !isReceiverRole(tx) || mayReadRestricted(tx.actor);
    return releases
      .map(({ id, parts: order }) => ({
        ...{ id, version: null },
        partIds: order.filter((partId) =>
          parts.some(
            (part) => part.releaseId === id && part.partId === partId && part.restricted === (kind === 'restricted'),
          ),
        ),
      }))
      .filter(({ partIds }) => mayHave && partIds.length > 0);
  }

  /** Which of these have to do with the own school or preschool, whatever became of them. */
  async inSight(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.printed.inSight(tx, ids)).map(({ id }) => id));
  }

  /** What lies before the parents of a child of the own preschool. Absent: nothing lies there now. */
  async ofConcept(tx: Transaction, handoverId: string): Promise<PrintRight | undefined> {
    const handover = await this.handovers.find(tx, handoverId);
    if (!handover || handover.status !== 'presented') return undefined;
    if (tx.actor.reach !== 'system' && !isSender(tx.actor, handover)) return undefined;
    return { id: handoverId, partIds: [], version: handover.versionNumber };
  }

  /** Whether all of these may still be on paper for whoever asks; a concept only as long as that version lies there. */
  async areReadable(tx: Transaction, kind: PrintKind | 'concept', rights: readonly PrintRight[]): Promise<boolean> {
    if (kind !== 'concept') {
      const ids = rights.map(({ id }) => id);
      return (await this.printed.readable(tx, ids)).length === ids.length;
    }
    const found = await Promise.all(rights.map(({ id }) => this.ofConcept(tx, id)));
    return rights.every(({ version }, place) => found[place]?.version === version);
  }

  /** When a parent took consent back for one of these, the latest. */
  async withdrawnAt(tx: Transaction, rights: readonly PrintRight[]): Promise<Date | undefined> {
    const releases = await this.printed.inSight(
      tx,
      rights.map(({ id }) => id),
    );
    const withdrawn = releases.filter(({ state }) => state === 'withdrawn');
    return withdrawn
      .map(({ settledAt, changedAt }) => settledAt ?? changedAt)
      .sort((a, b) => b.getTime() - a.getTime())[0];
  }

  /**
   * Somebody has it on paper now: in the log, in the timeline of both sides, and for a school the same as opening it. Whether
   * it was the restricted part is in the log alone.
   */
  async fetched(tx: Transaction, ids: readonly string[], detail: Record<string, string>): Promise<void> {
    const releases = await this.printed.readable(tx, ids);
    const by = await this.acts.by(tx);
    const opens = isReceiverRole(tx);
    for (const release of releases) {
      if (opens) await this.opened(tx, release, by);
      await this.acts.record(tx, release.handoverId, { kind: 'printed', releaseId: release.id, detail }, by);
    }
  }

  /** The same for what lies before parents. */
  async conceptFetched(tx: Transaction, handoverId: string, detail: Record<string, string>): Promise<void> {
    const by = await this.acts.by(tx);
    await this.acts.record(tx, handoverId, { kind: 'printed', detail }, by);
  }

  private async opened(tx: Transaction, { id, handoverId }: ReleaseRow, by: SavedBy): Promise<void> {
    const first = await this.received.stampOpened(tx, id, by);
    await this.received.visit(tx, id, by.at);
    if (first) await this.acts.record(tx, handoverId, { kind: 'opened', releaseId: id }, by);
  }
}

const isReceiverRole = ({ actor }: Transaction): boolean => (receiverRoles as readonly string[]).includes(actor.role);
