import type { Transaction } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { Entered } from '#libs/registrations/index.js';
import { Injectable } from '@nestjs/common';
import { ApplicationNoticePlanning } from './application-notice-planning.js';
import type { ApplicationRow } from './data/application-row.js';
import { ReceivedApplications } from './data/received-applications.repository.js';

/** How an application ends, with its mail and its line in the log. */
@Injectable()
export class ApplicationSettling {
  constructor(
    private readonly applications: ReceivedApplications,
    private readonly planning: ApplicationNoticePlanning,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async taken(tx: Transaction, row: ApplicationRow, { id: registrationId, pupilId }: Entered): Promise<void> {
    await this.applications.taken(tx, row, registrationId, this.clock.now());
    await this.record(tx, 'application.taken', row.id, { registrationId, pupilId });
  }

  async double(tx: Transaction, row: ApplicationRow, sealedReason: Buffer): Promise<void> {
    const now = this.clock.now();
    await this.applications.double(tx, row, sealedReason, now);
    await this.planning.plan(tx, { key: `double:${row.id}`, kind: 'double', applicationId: row.id }, now);
    await this.record(tx, 'application.called-double', row.id, { schoolLocationId: row.schoolLocationId });
  }

  private record(tx: Transaction, action: string, objectId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'application', objectId, detail });
  }
}
