import type { LocalDate } from '#libs/platform/domain/index.js';

/** What may happen to a registration after its receipt. */
export const stepKinds = [
  'review-started',
  'completion-requested',
  'completed',
  'extended',
  'temporarily-placed',
  'admitted',
  'refused-place-elsewhere',
  'refused-outside-zorgplicht',
  'not-processed',
  'withdrawn',
  'objection-received',
  'dispute-filed',
  'opinion-given',
  'objection-decided',
  'tlv-requested',
  'tlv-decided',
  'enrolled',
  'opp-adopted',
  'step-reverted',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Dutch words for the screen: what happened. */
export const stepLabels: Readonly<Record<StepKind, string>> = {
  'review-started': 'in behandeling genomen',
  'completion-requested': 'ouders uitgenodigd om aan te vullen',
  completed: 'aanvulling ontvangen',
  extended: 'termijn verlengd',
  'temporarily-placed': 'tijdelijk geplaatst',
  admitted: 'toegelaten',
  'refused-place-elsewhere': 'geweigerd, plek op een andere school',
  'refused-outside-zorgplicht': 'geweigerd, buiten de zorgplicht',
  'not-processed': 'niet in behandeling genomen',
  withdrawn: 'ingetrokken',
  'objection-received': 'bezwaar ontvangen',
  'dispute-filed': 'geschil bij de Geschillencommissie',
  'opinion-given': 'oordeel van de Geschillencommissie',
  'objection-decided': 'besluit op het bezwaar',
  'tlv-requested': 'TLV aangevraagd',
  'tlv-decided': 'besluit over de TLV',
  enrolled: 'ingeschreven',
  'opp-adopted': 'ontwikkelingsperspectief vastgesteld',
  'step-reverted': 'laatste stap teruggenomen',
};

/** Grounds that switch the zorgplicht off (law-and-process R2.10 to R2.13). Being late is none: WPO 40 lid 2 says "zo mogelijk". */
export const refusalGrounds = ['no-place', 'foundation', 'language-only', 'admission-conditions'] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

export const groundLabels: Readonly<Record<RefusalGround, string>> = {
  'no-place': 'geen plaats op de school',
  foundation: 'ouders respecteren de grondslag niet, en dat is bij de aanmelding gevraagd',
  'language-only': 'alleen een achterstand in taal of onderwijs',
  'admission-conditions': 'leerling voldoet niet aan de voorwaarden voor toelating (vo)',
};

/** One step as it is told. Which of the members a kind needs is in step-findings.ts. */
export interface StepDraft {
  readonly kind: StepKind;
  /** the day in law: when the letter went out, the papers came in, the decision was told */
  readonly happenedOn: LocalDate;
  /** last day to complete, or the new last day for the decision */
  readonly untilOn?: LocalDate | null;
  /** the day the other school said yes */
  readonly agreedOn?: LocalDate | null;
  readonly ground?: string | null;
  readonly otherLocationId?: string | null;
  /** name and place of a school outside Estafette */
  readonly otherSchool?: string | null;
  /** why, what is missing, or the proof of a ground */
  readonly reason?: string;
}

/** A step in the order of the register; `seq` counts from 1. */
export interface Step extends StepDraft {
  readonly seq: number;
}

/** The steps that still stand: taking back removes the last one that stood. */
export function standingSteps<Each extends Step>(steps: readonly Each[]): readonly Each[] {
  const standing: Each[] = [];
  for (const step of steps) {
    if (step.kind === 'step-reverted') standing.pop();
    else standing.push(step);
  }
  return standing;
}
