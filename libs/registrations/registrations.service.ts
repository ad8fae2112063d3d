import { randomUUID } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, DomainError, invalid, notFound } from '#libs/platform/domain/index.js';
import type { PupilDraft } from '#libs/pupils/domain/index.js';
import { PupilReading, type PupilRow, PupilsService } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { RegistrationRow } from './data/registration-row.js';
import { RegistrationsRepository } from './data/registrations.repository.js';
import {
  type RegistrationDraft,
  type RegistrationStatus,
  findingsOfReason,
  findingsOfReceivedOn,
  findingsOfRegistration,
  isActive,
  mayRegisterAt,
} from './domain/index.js';
import { RegistrationSurroundings, noSuchSchool } from './registration-surroundings.js';

/** What may be changed at any time without a reason. An absent support need stays as it is. */
export interface RegistrationChange extends Pick<RegistrationDraft, 'preference' | 'wantedStartOn' | 'otherSchools'> {
  readonly supportNeed?: RegistrationDraft['supportNeed'];
}

interface Step {
  readonly action: string;
  /** the registration as it is to become; undefined when nothing changes */
  readonly to: (registration: RegistrationRow, pupil: PupilRow, tx: Transaction) => Promise<RegistrationRow>;
  /** why, for a change of the day of receipt */
  readonly reason?: string;
}

/** Asking a school for a place, and what changes about it. Warnings inform; nothing here blocks for lateness. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registrations: RegistrationsRepository,
    private readonly pupils: PupilReading,
    private readonly entering: PupilsService,
    private readonly surroundings: RegistrationSurroundings,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws conflict when the child is already registered at this school */
  async register(actor: Actor, pupilId: string, draft: RegistrationDraft): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => this.add(tx, await this.pupils.inSight(tx, pupilId), draft));
  }

  /**
   * A school writes down a child that it cannot see yet. Only here is looked among all children of the region, for exactly
   * the one whose name, birth date and postcode the parents gave.
   */
  async registerChild(actor: Actor, child: PupilDraft, draft: RegistrationDraft): Promise<string> {
    if (!mayRegisterAt(actor, draft.schoolLocationId)) throw noSuchSchool();
    return this.unitOfWork.run({ ...actor, reach: 'system' }, async (tx) =>
      this.add(tx, await this.entering.enter(tx, child), draft),
    );
  }

  private async add(tx: Transaction, pupil: PupilRow, draft: RegistrationDraft): Promise<string> {
    refuse(findingsOfRegistration(draft, pupil.bornOn, this.clock.today()));
    if (pupil.leftOn) throw childLeft();
    const place = await this.surroundings.schoolOf(tx, draft.schoolLocationId);
    const status = await this.surroundings.statusOn(tx, pupil, draft.receivedOn);
    const id = randomUUID();
    const { regionId } = pupil;
    const { boardId } = place;
    const added = await this.registrations.insert(tx, { ...draft, id, pupilId: pupil.id, regionId, boardId, status });
    if (!added) throw alreadyThere();
    await this.surroundings.changed(tx, pupil.id);
    await this.record(tx, 'registration.created', id, { pupilId: pupil.id, status });
    return id;
  }

  async change(actor: Actor, id: string, change: RegistrationChange, version: number): Promise<void> {
    await this.step(actor, id, version, {
      action: 'registration.changed',
      to: async (registration, pupil) => {
        const next = { ...registration, ...withoutUndefined(change) };
        refuse(findingsOfRegistration(next, pupil.bornOn, this.clock.today()));
        return mustBeActive(next);
      },
    });
  }

  /** The day that starts the clock: only with a reason, and the old day is kept (law-and-process, mistake 2). */
  async correctReceivedOn(
    actor: Actor,
    id: string,
    { receivedOn, reason }: { receivedOn: string; reason: string },
    version: number,
  ): Promise<void> {
    await this.step(actor, id, version, {
      action: 'registration.received-on-changed',
      reason,
      to: async (registration, pupil, tx) => {
        refuse([...findingsOfReceivedOn(receivedOn, pupil.bornOn, this.clock.today()), ...findingsOfReason(reason)]);
        mustBeActive(registration);
        return { ...registration, receivedOn, status: await this.surroundings.statusOn(tx, pupil, receivedOn) };
      },
    });
  }

  /** The parents of a child that has turned three say that they still want the place: the vooraanmelding becomes real. */
  async confirm(actor: Actor, id: string, receivedOn: string, version: number): Promise<void> {
    await this.step(actor, id, version, {
      action: 'registration.confirmed',
      reason: 'Vooraanmelding bevestigd',
      to: async (registration, pupil, tx) => {
        refuse(findingsOfReceivedOn(receivedOn, pupil.bornOn, this.clock.today()));
        if (registration.status !== 'pre-registered') throw notPossible();
        const status = await this.surroundings.statusOn(tx, pupil, receivedOn);
        if (status === 'pre-registered') throw tooYoung();
        return { ...registration, receivedOn, status };
      },
    });
  }

  async withdraw(actor: Actor, id: string, reason: string, version: number): Promise<void> {
    await this.step(actor, id, version, {
      action: 'registration.withdrawn',
      to: async (registration) => ({
        ...registration,
        status: moved(registration.status, 'withdrawn'),
        withdrawnOn: this.clock.today(),
        withdrawnReason: reason,
      }),
    });
  }

  private async step(actor: Actor, id: string, version: number, { action, to, reason }: Step): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const before = await this.registrations.find(tx, id);
      if (!before || !mayRegisterAt(actor, before.schoolLocationId)) throw notFound('registration.not-found');
      const after = await to(before, await this.pupils.inSight(tx, before.pupilId), tx);
      if (!(await this.registrations.update(tx, { ...after, version }))) throw changedMeanwhile();
      if (reason && before.receivedOn !== after.receivedOn) await this.keepReason(tx, before, after, reason);
      await this.surroundings.changed(tx, before.pupilId);
      await this.record(tx, action, id, { pupilId: before.pupilId, from: before.status, to: after.status });
    });
  }

  private keepReason(tx: Transaction, before: RegistrationRow, after: RegistrationRow, reason: string): Promise<void> {
    return this.registrations.addChange(tx, {
      registrationId: before.id,
      field: 'receivedOn',
      oldValue: before.receivedOn,
      newValue: after.receivedOn,
      reason: reason.trim(),
    });
  }

  private record(tx: Transaction, action: string, objectId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record(tx, { action, objectKind: 'registration', objectId, detail });
  }
}

function refuse(findings: ReturnType<typeof findingsOfRegistration>): void {
  if (findings.length > 0) throw invalid('registration.invalid', findings);
}

function mustBeActive(registration: RegistrationRow): RegistrationRow {
  if (!isActive(registration.status)) throw notPossible();
  return registration;
}

function moved(from: RegistrationStatus, to: RegistrationStatus): RegistrationStatus {
  if (!isActive(from)) throw notPossible();
  return to;
}

const withoutUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;

const conflict = (code: string, detail: string): DomainError => new DomainError('conflict', code, detail);
const notPossible = (): DomainError =>
  conflict('registration.not-possible', 'Dat kan niet bij deze stand van de aanmelding. Laad de aanmelding opnieuw.');
const changedMeanwhile = (): DomainError =>
  conflict(
    'registration.changed-meanwhile',
    'Iemand anders heeft deze aanmelding intussen gewijzigd. Laad haar opnieuw en voer je wijziging nog eens in.',
  );
const tooYoung = (): DomainError =>
  conflict('registration.too-young', 'Het kind is nog geen 3 jaar. Bevestigen kan vanaf de derde verjaardag.');
const alreadyThere = (): DomainError =>
  conflict(
    'registration.already-there',
    'Dit kind is al bij deze school aangemeld. Open die aanmelding en wijzig haar.',
  );
const childLeft = (): DomainError =>
  conflict('registration.child-left', 'Dit kind staat als vertrokken. Zet het kind eerst terug, en meld het dan aan.');
