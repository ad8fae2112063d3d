import type { Transaction } from '#libs/database/index.js';
import { type Law, LawService } from '#libs/deadlines/index.js';
import { Directory, type Place } from '#libs/organisations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import type { ClockDays, RegistrationRow } from './data/registration-row.js';
import { type NewStep, RegistrationSteps, type StepRow } from './data/registration-steps.repository.js';
import { type ClockInput, type RegistrationClock, type StepDraft, clockOf } from './domain/index.js';

/** What the clock asks of a registration, stored or about to be. */
export type Timed = Pick<
  RegistrationRow,
  'id' | 'regionId' | 'schoolLocationId' | 'receivedOn' | 'supportNeed' | 'enrolledElsewhere'
>;

type Asked = Pick<Timed, 'receivedOn' | 'supportNeed' | 'enrolledElsewhere'>;

/** A registration with its clock, and with what that was counted from. */
export interface Counted {
  readonly input: ClockInput;
  readonly clock: RegistrationClock;
  readonly steps: readonly StepRow[];
  readonly law: Law;
  readonly place: Place | undefined;
}

/** Counts the clock of a registration from its steps and the law as it stands now. */
@Injectable()
export class RegistrationClocks {
  constructor(
    private readonly steps: RegistrationSteps,
    private readonly law: LawService,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  today(): LocalDate {
    return this.clock.today();
  }

  currentLaw(tx: Transaction): Promise<Law> {
    return this.law.within(tx);
  }

  /** What is kept of a registration that is about to be made. */
  async first(tx: Transaction, asked: Asked, bornOn: string, place: Place): Promise<ReturnType<typeof keptOf>> {
    const law = await this.law.within(tx);
    return keptOf(clockOf(inputOf(asked, bornOn, place), law), law);
  }

  /** Writes a step down after those that are there. */
  async append(
    tx: Transaction,
    registrationId: string,
    { draft, letterId }: { draft: StepDraft; letterId: string | null },
    { steps }: Counted,
  ): Promise<void> {
    await this.steps.add(tx, { ...stepOf(draft, registrationId, steps.length + 1), letterId });
  }

  /** The clock as it would be after a step. */
  after(draft: StepDraft, { input, steps, law }: Counted): RegistrationClock {
    return clockOf({ ...input, steps: [...input.steps, { ...draft, seq: steps.length + 1 }] }, law);
  }

  async count(tx: Transaction, registration: Timed, bornOn: string): Promise<Counted> {
    const [law, place, steps] = [
      await this.law.within(tx),
      await this.directory.place(tx, registration.regionId, registration.schoolLocationId),
      await this.steps.of(tx, [registration.id]),
    ];
    const elsewhere = registration.enrolledElsewhere || (await this.steps.enrolledElsewhere(tx, registration.id));
    const input = { ...inputOf(registration, bornOn, place), enrolledElsewhere: elsewhere, steps };
    return { input, steps, law, place, clock: clockOf(input, law) };
  }
}

/** Without steps: what the clock of a registration counts from at its receipt. */
export function inputOf(
  { receivedOn, supportNeed, enrolledElsewhere }: Asked,
  bornOn: string,
  place: Pick<Place, 'sector' | 'governance'> | undefined,
): ClockInput {
  const governance = place?.governance;
  return {
    // Special schools have the same clocks as primary schools (WEC 40 lid 7 to 9).
    ...{ sector: place?.sector === 'vo' ? 'vo' : 'po', bornOn, receivedOn, supportNeed, enrolledElsewhere, steps: [] },
    ...(governance === 'public' || governance === 'private' ? { governance } : {}),
  };
}

/** What is kept of a clock beside the registration. */
export const keptOf = (clock: RegistrationClock, law: Law): ClockDays & Pick<RegistrationRow, 'status'> => ({
  status: clock.status,
  decisionDueOn: clock.decisionDueOn,
  waitingUntilOn: clock.waitingUntilOn,
  placementFromOn: clock.placementFromOn,
  placedOn: clock.placedOn,
  decidedOn: clock.decidedOn,
  objectionDueOn: clock.objectionDueOn,
  tlvDueOn: clock.tlvDueOn,
  enrolledOn: clock.enrolledOn,
  oppDueOn: clock.oppDueOn,
  lawVersion: law.version,
});

const stepOf = (draft: StepDraft, registrationId: string, seq: number): Omit<NewStep, 'letterId'> => ({
  ...{ registrationId, seq, kind: draft.kind, happenedOn: draft.happenedOn },
  untilOn: draft.untilOn ?? null,
  agreedOn: draft.agreedOn ?? null,
  ground: draft.ground ?? null,
  otherLocationId: draft.otherLocationId ?? null,
  otherSchool: draft.otherSchool?.trim() ? draft.otherSchool.trim() : null,
  reason: draft.reason?.trim() ?? '',
});
