import {
  type Governance,
  type Sector,
  type SuspendedPeriod,
  type Term,
  type TermInput,
  type TermTables,
  moveToWorkingDay,
  rankingDayOf,
  suspensionFor,
  termsFor,
} from '#libs/deadlines/domain/index.js';
import { type LocalDate, addDays, minLocalDate } from '#libs/platform/domain/index.js';
import type { SupportNeed } from '../registration-draft.js';
import { type RegistrationStatus, isRefused, isUndecided, statusOnReceipt } from '../registration-status.js';
import { type Step, type StepKind, standingSteps } from './step.js';
import { statusAfter } from './transitions.js';

/** All from which the clock of one registration follows. */
export interface ClockInput {
  readonly sector: Sector;
  /** openbaar or bijzonder; undefined (not known, samenwerkingsschool): the term is never suspended, so never too long */
  readonly governance?: Governance;
  readonly bornOn: LocalDate;
  readonly receivedOn: LocalDate;
  readonly supportNeed: SupportNeed;
  readonly enrolledElsewhere: boolean;
  readonly steps: readonly Step[];
}

/** Where a registration stands, and every day that follows. A day is null when it does not exist (any more). */
export interface RegistrationClock {
  readonly status: RegistrationStatus;
  readonly sector: Sector;
  /** the steps that stand, in order */
  readonly standing: readonly Step[];
  /** the day from which the terms count: receipt, or at a secondary school the last day of the registration week */
  readonly startsOn: LocalDate;
  /** last day for the decision, now in force; null once it was taken */
  readonly decisionDueOn: LocalDate | null;
  /** within the six weeks: last day to tell parents of the extension, suspension included */
  readonly extendableUntilOn: LocalDate | null;
  /** the furthest day an extension may reach */
  readonly extendedDueOn: LocalDate | null;
  readonly suspended: SuspendedPeriod | null;
  readonly waitingUntilOn: LocalDate | null;
  /** last day to tell parents that the registration is not processed */
  readonly notProcessedUntilOn: LocalDate | null;
  /** signal: the first day of temporary placement. A person confirms. */
  readonly placementFromOn: LocalDate | null;
  readonly placedOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly objectionUntilOn: LocalDate | null;
  readonly disputeUntilOn: LocalDate | null;
  /** last day for the decision on the objection */
  readonly objectionDueOn: LocalDate | null;
  readonly tlvDueOn: LocalDate | null;
  readonly enrolledOn: LocalDate | null;
  readonly oppDueOn: LocalDate | null;
  /** the same days with their source and how they were counted */
  readonly terms: readonly Term[];
}

const termIds = [
  'decision',
  'extension-notice',
  'extended-decision',
  'temporary-placement-from',
  'not-processed-notice',
  'objection',
  'objection-decision',
  'dispute-filing',
  'dispute-opinion',
  'tlv-decision',
  'opp',
  'compulsory-education-start',
] as const;
type TermId = (typeof termIds)[number];

/** The clock from the day of receipt and the steps since (law-and-process 2). Pure: the same steps give the same days. */
export function clockOf(input: ClockInput, tables: TermTables): RegistrationClock {
  const standing = standingSteps(input.steps);
  const startsOn = clockStart(input, tables);
  const status = statusOf(input, standing, tables);
  const question = questionOf(input, startsOn, standing);
  const terms = status === 'pre-registered' ? [] : termsFor(question, tables, termIds);
  const reading = { input, status, standing, question, tables, dayOf: dayReader(terms), stepOn: stepReader(standing) };
  return {
    ...{ status, sector: input.sector, standing, startsOn, terms },
    ...decisionDays(reading),
    ...placementDays(reading),
    ...disputeDays(reading),
    ...placeDays(reading),
  };
}

interface Reading {
  readonly input: ClockInput;
  readonly status: RegistrationStatus;
  readonly standing: readonly Step[];
  readonly question: TermInput;
  readonly tables: TermTables;
  readonly dayOf: (id: TermId) => LocalDate | null;
  readonly stepOn: (kind: StepKind) => LocalDate | null;
}

const dayReader =
  (terms: readonly Term[]): Reading['dayOf'] =>
  (id) =>
    terms.find((term) => term.id === id)?.dueOn ?? null;
const stepReader =
  (standing: readonly Step[]): Reading['stepOn'] =>
  (kind) =>
    lastOf(standing, kind)?.happenedOn ?? null;

type DecisionDays = Pick<
  RegistrationClock,
  | 'decisionDueOn'
  | 'extendableUntilOn'
  | 'extendedDueOn'
  | 'suspended'
  | 'waitingUntilOn'
  | 'notProcessedUntilOn'
  | 'decidedOn'
>;

function decisionDays(reading: Reading): DecisionDays {
  const { status, standing, question, tables, dayOf } = reading;
  const whileOpen = <Day>(day: Day): Day | null => (isUndecided(status) ? day : null);
  const invitation = lastOf(standing, 'completion-requested');
  return {
    decisionDueOn: whileOpen(decisionDueOn(reading)),
    extendableUntilOn: whileOpen(dayOf('extension-notice')),
    extendedDueOn: whileOpen(dayOf('extended-decision')),
    suspended: suspensionFor('extended-decision', question, tables) ?? null,
    waitingUntilOn: status === 'completion-requested' ? (invitation?.untilOn ?? null) : null,
    notProcessedUntilOn: whileOpen(dayOf('not-processed-notice')),
    decidedOn: decisionOf(standing)?.happenedOn ?? null,
  };
}

const placementDays = ({
  status,
  dayOf,
  stepOn,
}: Reading): Pick<RegistrationClock, 'placementFromOn' | 'placedOn'> => ({
  placementFromOn: isUndecided(status) && !stepOn('temporarily-placed') ? dayOf('temporary-placement-from') : null,
  placedOn: stepOn('temporarily-placed'),
});

type DisputeDays = Pick<RegistrationClock, 'objectionUntilOn' | 'disputeUntilOn' | 'objectionDueOn'>;

function disputeDays({ input, status, dayOf, stepOn }: Reading): DisputeDays {
  if (!isRefused(status)) return { objectionUntilOn: null, disputeUntilOn: null, objectionDueOn: null };
  const objected = stepOn('objection-received') !== null;
  const mayDispute = input.supportNeed === 'yes' && !stepOn('dispute-filed');
  return {
    objectionUntilOn: objected ? null : dayOf('objection'),
    disputeUntilOn: mayDispute ? dayOf('dispute-filing') : null,
    objectionDueOn: objected && !stepOn('objection-decided') ? dayOf('objection-decision') : null,
  };
}

const placeDays = ({
  input,
  standing,
  dayOf,
  stepOn,
}: Reading): Pick<RegistrationClock, 'tlvDueOn' | 'enrolledOn' | 'oppDueOn'> => ({
  tlvDueOn: openTlv(standing) ? dayOf('tlv-decision') : null,
  enrolledOn: stepOn('enrolled'),
  oppDueOn: input.supportNeed === 'yes' && !stepOn('opp-adopted') ? dayOf('opp') : null,
});

/** Everything received at a secondary school up to the end of the registration week counts as received on its last day. */
function clockStart({ sector, receivedOn }: ClockInput, tables: TermTables): LocalDate {
  if (sector !== 'vo') return receivedOn;
  const [window] = termsFor({ sector, receivedOn }, tables, ['vo-registration-window']);
  return window ? rankingDayOf(receivedOn, window) : receivedOn;
}

function statusOf(
  { bornOn, receivedOn, sector }: ClockInput,
  standing: readonly Step[],
  tables: TermTables,
): RegistrationStatus {
  const [earliest] = sector === 'vo' ? [] : termsFor({ bornOn }, tables, ['earliest-registration']);
  let status = statusOnReceipt(receivedOn, earliest?.dueOn);
  let extended = false;
  for (const { kind } of standing) {
    extended ||= kind === 'extended';
    status = statusAfter(status, kind, extended);
  }
  return status;
}

function questionOf(input: ClockInput, startsOn: LocalDate, standing: readonly Step[]): TermInput {
  const { bornOn, sector, governance, enrolledElsewhere } = input;
  const on = (kind: StepKind): LocalDate | undefined => lastOf(standing, kind)?.happenedOn;
  const invitation = lastOf(standing, 'completion-requested');
  const refusedOn = standing.filter(({ kind }) => refusals.includes(kind)).at(-1)?.happenedOn;
  // After a temporary placement the six weeks for the OPP count from the day it became definitive (WPO 40a).
  const enrolledOn = on('temporarily-placed') && on('enrolled') ? on('admitted') : on('enrolled');
  return withoutAbsent({
    ...{ bornOn, sector, governance, enrolledElsewhere, receivedOn: startsOn },
    completionInvitedOn: invitation?.happenedOn,
    completionTermEndsOn: invitation?.untilOn ?? undefined,
    completedOn: on('completed'),
    refusedOn,
    refusalToldOn: refusedOn,
    objectionReceivedOn: on('objection-received'),
    disputeFiledOn: on('dispute-filed'),
    opinionOn: on('opinion-given'),
    tlvRequestedOn: on('tlv-requested'),
    enrolledOn,
  });
}

/** Six weeks, or after an extension the day that parents were told, with the days that the term stood still since. */
function decisionDueOn({ question, standing, dayOf, tables }: Reading): LocalDate | null {
  const extension = standing.find(({ kind }) => kind === 'extended');
  const outermostOn = dayOf('extended-decision');
  if (!extension?.untilOn || !outermostOn) return dayOf('decision');
  const days = daysSuspendedAfter(extension, question, standing, tables);
  const toldOn = extension.untilOn;
  return minLocalDate(days === 0 ? toldOn : moveToWorkingDay(addDays(toldOn, days), tables.calendar), outermostOn);
}

/** An invitation before the extension is in the day that was told; one after it must come while that day is not past. */
function daysSuspendedAfter(
  extension: Step,
  question: TermInput,
  standing: readonly Step[],
  tables: TermTables,
): number {
  const invitation = standing.find(({ kind }) => kind === 'completion-requested');
  if (!invitation || invitation.seq < extension.seq || invitation.happenedOn > (extension.untilOn ?? '')) return 0;
  return suspensionFor('extended-decision', question, tables)?.days ?? 0;
}

const refusals: readonly StepKind[] = ['refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed'];
const decisions: readonly StepKind[] = ['admitted', ...refusals];

const lastOf = (steps: readonly Step[], kind: StepKind): Step | undefined =>
  steps.filter((step) => step.kind === kind).at(-1);
const decisionOf = (steps: readonly Step[]): Step | undefined =>
  steps.filter(({ kind }) => decisions.includes(kind)).at(-1);
const openTlv = (steps: readonly Step[]): boolean =>
  (lastOf(steps, 'tlv-requested')?.seq ?? 0) > (lastOf(steps, 'tlv-decided')?.seq ?? 0);

type Present<Input> = { [Name in keyof Input]: Exclude<Input[Name], undefined> };
const withoutAbsent = <Input extends object>(input: {
  [Name in keyof Input]: Input[Name] | undefined;
}): Present<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Present<Input>;
