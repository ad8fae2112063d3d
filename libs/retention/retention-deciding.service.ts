import { People } from '#libs/access/index.js';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type NewChange, type Outcome, RetentionChanges } from './data/retention-changes.repository.js';
import { RetentionPeriods } from './data/retention-periods.repository.js';
import { periodFindings, reasonFindings } from './domain/index.js';

/** Changes of terms are made by two people; stopping all removal by one, and at once. */
@Injectable()
export class RetentionDeciding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly periods: RetentionPeriods,
    private readonly changes: RetentionChanges,
    private readonly people: People,
    private readonly audit: AuditLog,
  ) {}

  /** @throws invalid with every finding, notFound, or conflict when one waits already */
  async propose(actor: Actor, kind: string, wish: { term: string; reason: string }): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const period = (await this.periods.list(tx)).find(({ id }) => id === kind);
      if (!period) throw notFound('retention-period.not-found');
      const findings = periodFindings(wish, period);
      if (findings.length > 0) throw invalid('retention-period.invalid', findings);
      const about = { termBefore: period.term, term: wish.term, periodVersion: period.version };
      return this.proposed(tx, { kind, ...about, reason: wish.reason.trim() });
    });
  }

  /** That from now on what is due is really removed. @throws as `propose` */
  async proposeStart(actor: Actor, reason: string): Promise<string> {
    checkReason(reason);
    const about = { kind: 'start', termBefore: null, term: null, periodVersion: null };
    return this.unitOfWork.run(actor, (tx) => this.proposed(tx, { ...about, reason: reason.trim() }));
  }

  async stop(actor: Actor, reason: string): Promise<void> {
    checkReason(reason);
    await this.unitOfWork.run(actor, async (tx) => {
      const id = await this.changes.stop(tx, reason.trim(), await this.people.ownName(tx));
      await this.record(tx, 'retention.stopped', id);
    });
  }

  /** @throws conflict when it is the proposal of the same person, or fits no more; notFound when it waits no longer */
  async decide(actor: Actor, id: string, approve: boolean): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const outcome = await this.changes.decide(tx, id, approve);
      if (outcome === 'gone') throw notFound('retention-change.not-found');
      if (outcome !== 'approved' && outcome !== 'rejected') throw refusals[outcome]();
      await this.record(tx, `retention-change.${outcome}`, id);
    });
  }

  private async proposed(tx: Transaction, change: Omit<NewChange, 'byName'>): Promise<string> {
    const id = await this.changes.propose(tx, { ...change, byName: await this.people.ownName(tx) });
    if (id === undefined) throw waitsAlready();
    const { kind, termBefore: before, term: after } = change;
    await this.record(tx, 'retention-change.proposed', id, { kind, before, after });
    return id;
  }

  private record(
    tx: Transaction,
    action: string,
    objectId: string,
    detail: Record<string, string | null> = {},
  ): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'retention-change', objectId, detail });
  }
}

function checkReason(reason: string): void {
  const findings = reasonFindings(reason);
  if (findings.length > 0) throw invalid('retention-change.invalid', findings);
}

const conflict = (code: string, detail: string): DomainError => new DomainError('conflict', code, detail);

const waitsAlready = (): DomainError =>
  conflict(
    'retention-change.waits',
    'Er wacht al een voorstel hierover. Keur dat eerst goed of wijs het af. Daarna kun je een nieuw voorstel doen.',
  );

const refusals: Readonly<Record<Exclude<Outcome, 'approved' | 'rejected' | 'gone'>, () => DomainError>> = {
  'same-person': () =>
    conflict('retention-change.same-person', 'Dit is je eigen voorstel. Vraag een collega om het goed te keuren.'),
  'changed-meanwhile': () =>
    conflict(
      'retention-change.changed-meanwhile',
      'De termijn is intussen gewijzigd. Wijs dit voorstel af en doe zo nodig een nieuw.',
    ),
};
