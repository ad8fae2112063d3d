import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import {
  type Actor,
  DomainError,
  type Finding,
  dutchDateWithDay,
  invalid,
  notFound,
} from '#libs/platform/domain/index.js';
import { PupilReading, type PupilRow } from '#libs/pupils/index.js';
import { Injectable } from '@nestjs/common';
import type { RegistrationRow } from './data/registration-row.js';
import { RegistrationsRepository } from './data/registrations.repository.js';
import { type StepDraft, isActive, judgeStep, mayDecideAt, mayRegisterAt, stepLabels } from './domain/index.js';
import { type Counted, RegistrationClocks, keptOf } from './registration-clocks.js';
import { alreadyThere, changedMeanwhile } from './registration-errors.js';
import { RegistrationSurroundings } from './registration-surroundings.js';

/** Writing down what happened to a registration after its receipt: the one way in which its clock moves. */
@Injectable()
export class RegistrationStepping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registrations: RegistrationsRepository,
    private readonly clocks: RegistrationClocks,
    private readonly pupils: PupilReading,
    private readonly surroundings: RegistrationSurroundings,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @throws not-found outside the own schools; conflict, with a sentence that names the article, when the step may not be
   *   taken now, or when somebody else was first; invalid with everything that is wrong with it
   */
  async take(actor: Actor, registrationId: string, draft: StepDraft, version: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const before = await this.registrations.findToChange(tx, registrationId);
      if (!before || !mayTake(actor, draft, before.schoolLocationId)) throw notFound('registration.not-found');
      const pupil = await this.pupils.inSight(tx, before.pupilId);
      const counted = await this.clocks.count(tx, before, pupil.bornOn);
      if (before.version !== version) throw somebodyWasFirst(counted);
      await this.refuseUnlessRight(tx, draft, before, counted);
      const after = this.clocks.after(draft, counted);
      const letterId = await this.surroundings.letterAbout(tx, before, pupil, { draft, before: counted.clock, after });
      await this.clocks.append(tx, before.id, { draft, letterId }, counted);
      await this.settle(tx, before, pupil, draft);
      const detail = { pupilId: pupil.id, kind: draft.kind, happenedOn: draft.happenedOn };
      await this.audit.record(tx, {
        action: 'registration.step-taken',
        objectKind: 'registration',
        objectId: before.id,
        detail,
      });
    });
  }

  private async refuseUnlessRight(
    tx: Transaction,
    draft: StepDraft,
    { schoolLocationId, regionId }: RegistrationRow,
    { input, law }: Counted,
  ): Promise<void> {
    const verdict = judgeStep(draft, { input, tables: law, today: this.clocks.today(), schoolLocationId });
    if (verdict.refusal) throw conflict(`registration.${verdict.refusal.code}`, verdict.refusal.reason);
    const findings = [...verdict.findings];
    if (draft.otherLocationId) {
      if (!(await this.surroundings.isOpenSchool(tx, regionId, draft.otherLocationId))) findings.push(noSuchSchool);
    }
    if (findings.length > 0) throw invalid('registration.invalid', findings);
  }

  private async settle(tx: Transaction, before: RegistrationRow, pupil: PupilRow, draft: StepDraft): Promise<void> {
    const { clock, law } = await this.clocks.count(tx, before, pupil.bornOn);
    const withdrawn = clock.status === 'withdrawn';
    const ended = {
      withdrawnOn: withdrawn ? (before.withdrawnOn ?? draft.happenedOn) : null,
      withdrawnReason: withdrawn ? (before.withdrawnReason ?? draft.reason ?? null) : null,
    };
    const after = { ...before, ...keptOf(clock, law), ...ended };
    if (!isActive(before.status) && isActive(after.status)) await this.refuseSecond(tx, after);
    if (!(await this.registrations.update(tx, after))) throw changedMeanwhile();
    await this.surroundings.changed(tx, pupil.id);
  }

  /** Taking a refusal or withdrawal back, while the parents have asked this school again. */
  private async refuseSecond(tx: Transaction, { id, pupilId, schoolLocationId }: RegistrationRow): Promise<void> {
    const others = await this.registrations.ofPupil(tx, pupilId);
    const again = others.some(
      (other) => other.id !== id && other.schoolLocationId === schoolLocationId && isActive(other.status),
    );
    if (again) throw alreadyThere();
  }
}

/** Whoever registers may write down that parents withdraw; the other steps are for the school. */
const mayTake = (actor: Actor, { kind }: StepDraft, schoolLocationId: string): boolean =>
  kind === 'withdrawn' ? mayRegisterAt(actor, schoolLocationId) : mayDecideAt(actor, schoolLocationId);

const conflict = (code: string, detail: string): DomainError => new DomainError('conflict', code, detail);

/** Two people at once: the second one hears what the first one wrote down. */
function somebodyWasFirst({ clock }: Counted): DomainError {
  const last = clock.standing.at(-1);
  if (!last) return changedMeanwhile();
  const what = `${stepLabels[last.kind]} (${dutchDateWithDay(last.happenedOn)})`;
  return conflict(
    'registration.changed-meanwhile',
    `Iemand anders was je voor. Het laatste wat nu is vastgelegd: ${what}. Wat je invulde staat er nog. Laad de aanmelding opnieuw en kijk of het nog klopt.`,
  );
}

const noSuchSchool: Finding = {
  name: 'otherLocationId',
  code: 'unknown',
  reason: 'Deze school is niet gevonden of is gesloten. Kies een andere, of typ de naam en de plaats.',
};
