import type { Transaction } from '#libs/database/index.js';
import { Outbox } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { HandoverNotices, type NewNotice } from './data/handover-notices.repository.js';
import { sendHandoverNotice } from './jobs/send-handover-notice.job.js';

/** Mails about handovers are rows first; the worker sends them. */
@Injectable()
export class HandoverNoticePlanning {
  constructor(
    private readonly notices: HandoverNotices,
    private readonly outbox: Outbox,
  ) {}

  /** @returns false when it was planned before: a second time nothing happens */
  async plan(tx: Transaction, notice: NewNotice, at: Date): Promise<boolean> {
    const noticeId = await this.notices.plan(tx, notice, at);
    if (noticeId === undefined) return false;
    await this.outbox.add(tx, sendHandoverNotice, { noticeId }, { uniqueKey: `handover-notice:${noticeId}` });
    return true;
  }
}
