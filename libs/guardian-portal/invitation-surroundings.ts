import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { Injectable } from '@nestjs/common';
import { GuardianMailPlanning } from './guardian-mail-planning.js';

/** What renewing a link needs beside the link itself: the clock, the mail and the log. */
@Injectable()
export class InvitationSurroundings {
  constructor(
    private readonly planning: GuardianMailPlanning,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async again(tx: Transaction, invitationId: string, handoverId: string, at: Date): Promise<void> {
    await this.planning.plan(tx, { key: `again:${invitationId}`, kind: 'again', invitationId }, at);
    const detail = { invitationId };
    await this.audit.record(tx, {
      ...{ action: 'guardian.link-renewed', objectKind: 'handover', objectId: handoverId },
      detail,
    });
  }
}
