import type { Transaction } from '#libs/database/index.js';
import { Outbox } from '#libs/platform/queue/index.js';
import { Injectable } from '@nestjs/common';
import { ApplicationNotices, type NewNotice } from './data/application-notices.repository.js';
import { sendApplicationNotice } from './jobs/send-application-notice.job.js';

/** Mails about applications are rows first; the worker sends them. */
@Injectable()
export class ApplicationNoticePlanning {
  constructor(
    private readonly notices: ApplicationNotices,
    private readonly outbox: Outbox,
  ) {}

  /** @returns false when it was planned before: a second time nothing happens */
  async plan(tx: Transaction, notice: NewNotice, at: Date): Promise<boolean> {
    const noticeId = await this.notices.plan(tx, notice, at);
    if (noticeId === undefined) return false;
    await this.outbox.add(tx, sendApplicationNotice, { noticeId }, { uniqueKey: `application-notice:${noticeId}` });
    return true;
  }
}
