import { randomUUID } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, type Finding, invalid, notFound } from '#libs/platform/domain/index.js';
import type { PupilDraft } from '#libs/pupils/domain/index.js';
import { PupilReading, type PupilRow, PupilsService } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { RegistrationRow } from './data/registration-row.js';
import { RegistrationsRepository } from './data/registrations.repository.js';
import {
  type RegistrationDraft,
  findingsOfReason,
  findingsOfReceivedOn,
  findingsOfRegistration,
  isActive,
  mayRegisterAt,
  replayFindings,
} from './domain/index.js';
import { RegistrationClocks, keptOf } from './registration-clocks.js';
import {
  alreadyThere,
  changedMeanwhile,
  childLeft,
  noSuchSchool,
  notPossible,
  tooYoung,
} from './registration-errors.js';
import { RegistrationSurroundings } from './registration-surroundings.js';

/** What may be changed at any time without a reason. What is absent stays as it is. */
export interface RegistrationChange extends Pick<RegistrationDraft, 'preference' | 'wantedStartOn' | 'otherSchools'> {
  readonly supportNeed?: RegistrationDraft['supportNeed'];
  readonly enrolledElsewhere?: boolean;
}

/** A registration that was made, and of whom. */
export interface Entered {
  readonly id: string;
  readonly pupilId: string;
}

interface Step {
  readonly action: string;
  /** the registration as it is to become, before its days are counted */
  readonly to: (registration: RegistrationRow, pupil: PupilRow) => RegistrationRow;
  /** looks at the outcome */
  readonly then?: (after: RegistrationRow) => void;
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
    private readonly clocks: RegistrationClocks,
    private readonly audit: AuditLog,
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
    const entered = this.unitOfWork.run({ ...actor, reach: 'system' }, (tx) => this.enterChild(tx, child, draft));
    return (await entered).id;
  }

  /** The same within a transaction that sees all children of the region, for who looked whether the actor may. */
  async enterChild(tx: Transaction, child: PupilDraft, draft: RegistrationDraft): Promise<Entered> {
    const pupil = await this.entering.enter(tx, child);
    return { id: await this.add(tx, pupil, draft), pupilId: pupil.id };
  }

  /** A registration of a child that was found in sight, within a transaction that is already open. */
  async enterKnown(tx: Transaction, pupil: PupilRow, draft: RegistrationDraft): Promise<Entered> {
    return { id: await this.add(tx, pupil, draft), pupilId: pupil.id };
  }

  private async add(tx: Transaction, pupil: PupilRow, draft: RegistrationDraft): Promise<string> {
    refuse(findingsOfRegistration(draft, pupil.bornOn, this.clocks.today()));
    if (pupil.leftOn) throw childLeft();
    const place = await this.surroundings.schoolOf(tx, draft.schoolLocationId);
    const asked = { ...draft, enrolledElsewhere: false };
    const kept = await this.clocks.first(tx, asked, pupil.bornOn, place);
    const id = randomUUID();
    const known = { id, pupilId: pupil.id, regionId: pupil.regionId, boardId: place.boardId };
    const ended = { withdrawnOn: null, withdrawnReason: null };
    const made = { ...asked, ...known, ...kept, ...ended };
    if (!(await this.registrations.insert(tx, made))) throw alreadyThere();
    await this.surroundings.confirmReceipt(tx, made, pupil, this.clocks.today());
    await this.surroundings.changed(tx, pupil.id);
    await this.record(tx, 'registration.created', id, { pupilId: pupil.id, status: kept.status });
    return id;
  }

  async change(actor: Actor, id: string, change: RegistrationChange, version: number): Promise<void> {
    await this.step(actor, id, version, {
      action: 'registration.changed',
      to: (registration, pupil) => {
        const next = { ...registration, ...withoutUndefined(change) };
        refuse(findingsOfRegistration(next, pupil.bornOn, this.clocks.today()));
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
      to: (registration, pupil) => {
        refuse([...findingsOfReceivedOn(receivedOn, pupil.bornOn, this.clocks.today()), ...findingsOfReason(reason)]);
        return { ...mustBeActive(registration), receivedOn };
      },
    });
  }

  /** The parents of a child that has turned three say that they still want the place: the vooraanmelding becomes real. */
  async confirm(actor: Actor, id: string, receivedOn: string, version: number): Promise<void> {
    await this.step(actor, id, version, {
      action: 'registration.confirmed',
      reason: 'Vooraanmelding bevestigd',
      to: (registration, pupil) => {
        refuse(findingsOfReceivedOn(receivedOn, pupil.bornOn, this.clocks.today()));
        if (registration.status !== 'pre-registered') throw notPossible();
        return { ...registration, receivedOn };
      },
      then: (after) => {
        if (after.status === 'pre-registered') throw tooYoung();
      },
    });
  }

  private async step(actor: Actor, id: string, version: number, step: Step): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const before = await this.registrations.find(tx, id);
      if (!before || !mayRegisterAt(actor, before.schoolLocationId)) throw notFound('registration.not-found');
      const pupil = await this.pupils.inSight(tx, before.pupilId);
      const after = await this.counted(tx, step.to(before, pupil), pupil, before);
      step.then?.(after);
      if (!(await this.registrations.update(tx, { ...after, version }))) throw changedMeanwhile();
      if (step.reason && before.receivedOn !== after.receivedOn) {
        await this.keepReason(tx, before, after, step.reason);
        await this.surroundings.confirmReceipt(tx, after, pupil, this.clocks.today());
      }
      await this.surroundings.changed(tx, before.pupilId);
      await this.record(tx, step.action, id, { pupilId: before.pupilId, from: before.status, to: after.status });
    });
  }

  /** With the days that follow; another day of receipt must leave every step that was taken as right as it was. */
  private async counted(
    tx: Transaction,
    after: RegistrationRow,
    pupil: PupilRow,
    before: RegistrationRow,
  ): Promise<RegistrationRow> {
    const { clock, input, law } = await this.clocks.count(tx, after, pupil.bornOn);
    if (after.receivedOn !== before.receivedOn) {
      const { schoolLocationId } = after;
      refuse(replayFindings(input, { tables: law, today: this.clocks.today(), schoolLocationId }));
    }
    return { ...after, ...keptOf(clock, law) };
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

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw invalid('registration.invalid', findings);
}

function mustBeActive(registration: RegistrationRow): RegistrationRow {
  if (!isActive(registration.status)) throw notPossible();
  return registration;
}

const withoutUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;
