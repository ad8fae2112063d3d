import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type LocalDate, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { ContentSeal, notePlace } from './content-seal.js';
import { HandoverEvents } from './data/handover-events.repository.js';
import type { HandoverRow, SavedBy } from './data/handover-row.js';
import { HandoversRepository } from './data/handovers.repository.js';
import {
  type HandoverAct,
  type HandoverEventKind,
  type HandoverNoticeKind,
  type HandoverStatus,
  isSender,
  statusAfter,
} from './domain/index.js';
import { HandoverNoticePlanning } from './handover-notice-planning.js';
import { notNow } from './handover-refusals.js';
import { HandoverSurroundings } from './handover-surroundings.js';

/** What somebody did, as it is written down in the timeline, in the log, and told to others. */
export interface DoneAct {
  readonly kind: HandoverEventKind;
  /** the copy that it is about: then its school sees it too */
  readonly releaseId?: string;
  /** why, in words; sealed */
  readonly note?: string;
  /** for the log: ids, codes and counts */
  readonly detail?: Record<string, string | number>;
  /** who gets a mail */
  readonly tell?: readonly { readonly kind: HandoverNoticeKind; readonly locationId: string }[];
}

/** What every act on a handover has in common: it is locked first, and written down last. */
@Injectable()
export class HandoverActs {
  constructor(
    private readonly handovers: HandoversRepository,
    private readonly events: HandoverEvents,
    private readonly notices: HandoverNoticePlanning,
    private readonly surroundings: HandoverSurroundings,
    private readonly seal: ContentSeal,
    private readonly audit: AuditLog,
  ) {}

  /** @throws not-found unless it is one of the actor's own preschool */
  async lock(tx: Transaction, id: string): Promise<HandoverRow> {
    const handover = await this.handovers.findToChange(tx, id);
    if (!handover || !isSender(tx.actor, handover)) throw notFound('handover.not-found');
    return handover;
  }

  /** @throws conflict when that cannot be done now */
  next({ status }: HandoverRow, act: HandoverAct): HandoverStatus {
    const after = statusAfter(status, act);
    if (!after) throw notNow(act, status);
    return after;
  }

  by(tx: Transaction): Promise<SavedBy> {
    return this.surroundings.savedBy(tx);
  }

  today(): LocalDate {
    return this.surroundings.today();
  }

  /** Timeline, mails and log, in the transaction of the act itself. Nothing comes after it. */
  async record(tx: Transaction, handoverId: string, act: DoneAct, by: SavedBy): Promise<void> {
    const { kind, releaseId = null, note, detail = {}, tell = [] } = act;
    const id = await this.surroundings.newId(tx);
    const sealed = note === undefined ? null : this.seal.seal(note, notePlace(id));
    await this.events.add(tx, { id, handoverId, releaseId, kind, note: sealed }, by);
    for (const { kind: notice, locationId } of tell) {
      const key = `event:${id}:${locationId}`;
      await this.notices.plan(tx, { key, kind: notice, handoverId, releaseId, locationId }, by.at);
    }
    await this.audit.record(tx, {
      action: `handover.${kind}`,
      objectKind: 'handover',
      objectId: handoverId,
      detail: { ...detail, ...(releaseId && { releaseId }) },
    });
  }
}
