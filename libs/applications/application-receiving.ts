import type { Transaction } from '#libs/database/index.js';
import { Directory } from '#libs/organisations/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { invalid, localDateOf } from '#libs/platform/domain/index.js';
import { RegistrationForecast } from '#libs/registrations/index.js';
import { Injectable } from '@nestjs/common';
import { noApplication, notHere } from './application-errors.js';
import { ApplicationNoticePlanning } from './application-notice-planning.js';
import { ApplicationSeal } from './application-seal.js';
import type { ApplicationRow } from './data/application-row.js';
import { ApplicationsRepository } from './data/applications.repository.js';
import { type Receipt, referenceOf } from './domain/index.js';

/**
 * An application comes in: written, because the law asks no paper, and received on the day in the Netherlands on which the parent
 * confirmed it, whenever the school looks (WPO 40 lid 2 and 6, law-and-process 2.3).
 */
@Injectable()
export class ApplicationReceiving {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly forecast: RegistrationForecast,
    private readonly directory: Directory,
    private readonly seal: ApplicationSeal,
    private readonly planning: ApplicationNoticePlanning,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws invalid when the school closed since the parents chose it */
  async receive(tx: Transaction, row: ApplicationRow): Promise<Receipt> {
    const { id, regionId, schoolLocationId } = row;
    const place = await this.directory.place(tx, regionId, schoolLocationId);
    if (!place || place.closedOn !== null) throw invalid('application.invalid', [notHere(false)]);
    const sealed = await this.applications.contentOf(tx, id);
    if (!sealed) throw noApplication();
    const { child, supportNeed } = this.seal.open(id, sealed);
    const receivedAt = this.clock.now();
    const receivedOn = localDateOf(receivedAt);
    const expected = await this.forecast.of(tx, { receivedOn, supportNeed }, child.bornOn, place);
    const { decisionDueOn, confirmableFromOn } = expected;
    const received = { receivedAt, receivedOn, decisionDueOn, confirmableFromOn };
    await this.applications.received(tx, id, received);
    await this.planning.plan(tx, { key: `receipt:${id}`, kind: 'receipt', applicationId: id }, receivedAt);
    const detail = { schoolLocationId, receivedOn, decisionDueOn };
    await this.audit.record(tx, { action: 'application.received', objectKind: 'application', objectId: id, detail });
    return { id, reference: referenceOf(id), schoolName: place.name, ...received };
  }

  async receiptOf(tx: Transaction, row: ApplicationRow): Promise<Receipt> {
    const { id, receivedAt, receivedOn, decisionDueOn, confirmableFromOn } = row;
    const names = await this.directory.names(tx, [row.schoolLocationId]);
    if (!receivedAt || !receivedOn) throw noApplication();
    const schoolName = names.get(row.schoolLocationId) ?? '';
    return { id, reference: referenceOf(id), schoolName, receivedAt, receivedOn, decisionDueOn, confirmableFromOn };
  }
}
