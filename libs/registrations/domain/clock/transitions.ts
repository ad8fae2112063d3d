import type { Sector } from '#libs/deadlines/domain/index.js';
import type { Finding } from '#libs/platform/domain/index.js';
import { type RegistrationStatus, isRefused, isUndecided, statusLabels } from '../registration-status.js';
import { type Articles, articlesOf } from './articles.js';
import { type Step, type StepKind, stepKinds, stepLabels } from './step.js';

interface Transition {
  /** states in which the step may be taken */
  readonly from: readonly RegistrationStatus[];
  /** absent: the state stays what it was */
  readonly to?: RegistrationStatus;
  /** the article that allows it */
  readonly basis: keyof Articles;
}

const running = ['registered', 'in-review', 'completion-requested', 'extended'] as const;
const notWaiting = ['registered', 'in-review', 'extended'] as const;
const refused = ['refused-place-elsewhere', 'refused-outside-zorgplicht', 'not-processed'] as const;

/** The one table of what may follow what (law-and-process 1.3 and 2). Anything that is not here is refused with a sentence. */
export const transitions: Readonly<Record<StepKind, Transition>> = {
  'review-started': { from: ['registered'], to: 'in-review', basis: 'zorgplicht' },
  'completion-requested': { from: notWaiting, to: 'completion-requested', basis: 'completion' },
  completed: { from: ['completion-requested'], to: 'in-review', basis: 'completion' },
  extended: { from: running, to: 'extended', basis: 'decision' },
  'temporarily-placed': { from: running, basis: 'placement' },
  // After an objection or an opinion a school may still admit.
  admitted: { from: [...running, ...refused], to: 'admitted', basis: 'decision' },
  'refused-place-elsewhere': { from: running, to: 'refused-place-elsewhere', basis: 'zorgplicht' },
  'refused-outside-zorgplicht': { from: running, to: 'refused-outside-zorgplicht', basis: 'outsideZorgplicht' },
  'not-processed': { from: running, to: 'not-processed', basis: 'completion' },
  withdrawn: { from: ['pre-registered', ...running, 'admitted'], to: 'withdrawn', basis: 'registration' },
  'objection-received': { from: refused, basis: 'objection' },
  'dispute-filed': { from: refused, basis: 'dispute' },
  'opinion-given': { from: refused, basis: 'dispute' },
  'objection-decided': { from: refused, basis: 'objection' },
  'tlv-requested': { from: [...running, 'admitted'], basis: 'tlv' },
  'tlv-decided': { from: [...running, 'admitted'], basis: 'tlv' },
  enrolled: { from: ['admitted'], basis: 'registration' },
  'opp-adopted': { from: ['admitted'], basis: 'opp' },
  'step-reverted': { from: [...running, 'admitted', ...refused, 'withdrawn'], basis: 'decision' },
};

/** Steps that are taken once; `after` must have been taken before. */
const once: readonly StepKind[] = [
  'completion-requested',
  'extended',
  'temporarily-placed',
  'objection-received',
  'dispute-filed',
  'opinion-given',
  'objection-decided',
  'tlv-decided',
  'enrolled',
  'opp-adopted',
];
const after: Partial<Record<StepKind, StepKind>> = {
  'opinion-given': 'dispute-filed',
  'objection-decided': 'objection-received',
  'tlv-decided': 'tlv-requested',
  'opp-adopted': 'enrolled',
};

/** Where a registration stands when a step is judged. */
export interface Standing {
  readonly status: RegistrationStatus;
  readonly sector: Sector;
  /** the steps that stand, in order */
  readonly standing: readonly Step[];
}

/** The state after a step. An invitation that is still open stays what one sees first, also when the term is extended. */
export function statusAfter(status: RegistrationStatus, kind: StepKind, extended: boolean): RegistrationStatus {
  if (kind === 'completed') return extended ? 'extended' : 'in-review';
  if (kind === 'extended' && status === 'completion-requested') return status;
  return transitions[kind].to ?? status;
}

/** Why this step may not be taken now, in a sentence that names the article; undefined when it may. */
export function refusalOfStep(kind: StepKind, standing: Standing): Finding | undefined {
  for (const check of [takenTwice, inWrongState, tooEarlyInOrder, admittedAfterRefusal]) {
    const refusal = check(kind, standing);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The steps that may be taken now; whether their days and fields are right is judged when they are. */
export const possibleSteps = (standing: Standing): readonly StepKind[] =>
  stepKinds.filter(
    (kind) => !refusalOfStep(kind, standing) && (kind !== 'step-reverted' || standing.standing.length > 0),
  );

const took = ({ standing }: Standing, kind: StepKind): boolean => standing.some((step) => step.kind === kind);

function takenTwice(kind: StepKind, standing: Standing): Finding | undefined {
  const articles = articlesOf(standing.sector);
  if (once.includes(kind) && took(standing, kind)) return twiceSentence(kind, articles);
  return kind === 'tlv-requested' && openRequest(standing.standing)
    ? finding('tlv-requested-twice', `Er loopt al een aanvraag voor een TLV (${articles.tlv}).`)
    : undefined;
}

const inWrongState = (kind: StepKind, { status, sector }: Standing): Finding | undefined =>
  transitions[kind].from.includes(status) ? undefined : wrongState(kind, status, articlesOf(sector));

function tooEarlyInOrder(kind: StepKind, standing: Standing): Finding | undefined {
  const needed = after[kind];
  if (!needed || took(standing, needed)) return undefined;
  const article = articlesOf(standing.sector)[transitions[kind].basis];
  return finding('step-missing', `Leg eerst vast: ${stepLabels[needed]} (${article}).`);
}

function admittedAfterRefusal(kind: StepKind, standing: Standing): Finding | undefined {
  if (kind !== 'admitted' || !isRefused(standing.status)) return undefined;
  if (took(standing, 'objection-received') || took(standing, 'dispute-filed')) return undefined;
  return finding(
    'admitted-after-refusal',
    `De school heeft al geweigerd. Toelaten kan nog na een bezwaar of geschil (${articlesOf(standing.sector).objection}), of neem de laatste stap terug met een reden.`,
  );
}

const openRequest = (steps: readonly Step[]): boolean =>
  steps.filter(({ kind }) => kind === 'tlv-requested').length >
  steps.filter(({ kind }) => kind === 'tlv-decided').length;

function twiceSentence(kind: StepKind, { decision, completion, placement }: Articles): Finding {
  if (kind === 'extended') {
    return finding(
      'extended-twice',
      `De termijn is al een keer verlengd. Dat mag maar één keer (${decision}). Neem een besluit.`,
    );
  }
  if (kind === 'completion-requested') {
    return finding(
      'completion-requested-twice',
      `De ouders zijn al een keer uitgenodigd om aan te vullen. De termijn staat maar één keer stil (${completion}). Je mag nog wel om informatie vragen; de termijn loopt dan door.`,
    );
  }
  return kind === 'temporarily-placed'
    ? finding('placed-twice', `Het kind is al tijdelijk geplaatst (${placement}).`)
    : finding('step-twice', `Dit is al vastgelegd: ${stepLabels[kind]}.`);
}

function wrongState(kind: StepKind, status: RegistrationStatus, articles: Articles): Finding {
  const basis = articles[transitions[kind].basis];
  if (status === 'withdrawn') {
    return finding(
      'registration-withdrawn',
      `De ouders hebben de aanmelding ingetrokken. Er valt niets meer te besluiten (${basis}).`,
    );
  }
  if (status === 'pre-registered') {
    return finding(
      'registration-too-early',
      `Dit is een vooraanmelding: het kind was nog geen 3 jaar en er loopt geen termijn (${articles.registration}). Bevestig haar eerst.`,
    );
  }
  if (!isUndecided(status) && isDecision(kind)) {
    return finding(
      'decided-already',
      `Er is al een besluit: ${statusLabels[status]}. Een ander besluit kan alleen na bezwaar (${articles.objection}), of neem de laatste stap terug met een reden.`,
    );
  }
  return finding(
    'step-not-possible',
    `Dit kan niet bij de stand "${statusLabels[status]}": ${stepLabels[kind]} (${basis}). Laad de aanmelding opnieuw.`,
  );
}

const isDecision = (kind: StepKind): boolean => {
  const { to } = transitions[kind];
  return to !== undefined && to !== 'withdrawn';
};

const finding = (code: string, reason: string): Finding => ({ name: '', code, reason });
