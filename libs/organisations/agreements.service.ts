import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError, type LocalDate, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { AgreementsRepository } from './data/agreements.repository.js';
import { Organisations } from './data/organisations.repository.js';
import { type AgreementRecord, type AgreementRow, agreementFindings, agreementMissing } from './domain/index.js';

/**
 * Who signed the processing agreement. Estafette keeps children for organisations that are responsible for them, and may only
 * do so under an agreement with each (AVG article 28, third paragraph).
 */
@Injectable()
export class Agreements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly agreements: AgreementsRepository,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async list(actor: Actor): Promise<{ enforcedFrom: LocalDate | undefined; items: AgreementRow[] }> {
    return this.unitOfWork.read(actor, async (tx) => ({
      enforcedFrom: await this.agreements.enforcedFrom(tx, actor.regionId),
      items: await this.agreements.list(tx, actor.regionId),
    }));
  }

  /** @throws not-found for an organisation of another municipality */
  async record(actor: Actor, id: string, agreement: AgreementRecord): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.organisations.find(tx, actor.regionId, id))) throw notFound('organisation.not-found');
      const findings = agreementFindings(agreement, this.clock.today());
      if (findings.length > 0) throw invalid('agreement.invalid', findings);
      await this.agreements.record(tx, { id, regionId: actor.regionId }, agreement);
      const { signedOn, version } = agreement;
      const detail = { signedOn, version };
      await this.audit.record(tx, { action: 'agreement.recorded', objectKind: 'organisation', objectId: id, detail });
    });
  }

  /** @param day null: not any more */
  async enforceFrom(actor: Actor, day: LocalDate | null): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.agreements.enforceFrom(tx, actor.regionId, day);
      const detail = { enforcedFrom: day ?? 'never' };
      const object = { objectKind: 'organisation', objectId: actor.regionId } as const;
      await this.audit.record(tx, { action: 'agreement.rule-changed', ...object, detail });
    });
  }

  /**
   * For whoever lets a child in at a location, or sends one there.
   * @throws conflict with who did not sign, and who can solve it
   */
  async demand(tx: Transaction, locationIds: readonly string[]): Promise<void> {
    const names = await this.agreements.missing(tx, locationIds, this.clock.today());
    if (names.length > 0) throw new DomainError('conflict', 'agreement.missing', agreementMissing(names));
  }

  /** Locations where no child may come in, for whole files. */
  shutLocations(tx: Transaction, regionId: string): Promise<ReadonlySet<string>> {
    return this.agreements.shutLocations(tx, regionId, this.clock.today());
  }
}
