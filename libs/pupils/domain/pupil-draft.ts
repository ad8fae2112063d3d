import { postcodeOf } from '#libs/organisations/domain/index.js';
import { type Finding, type LocalDate, addMonths } from '#libs/platform/domain/index.js';
import { faultOfGuardian } from './guardian.js';
import type { GuardianDraft } from './guardian.js';
import { type NameFault, type PupilName, faultOfName, nameLimits } from './pupil-name.js';

/** What a person or a file says about a child, tidied but not yet judged. */
export interface PupilDraft extends PupilName {
  readonly bornOn: LocalDate;
  /** as typed; judged here */
  readonly postcode: string | null;
  readonly preschoolLocationId: string | null;
  /** the number under which the preschool itself knows the child */
  readonly preschoolReference: string | null;
  /** the address must never appear in mail, file or export */
  readonly addressSecret: boolean;
  readonly guardians: readonly GuardianDraft[];
}

/** Ages in months outside which a birth date is probably a mistake: it warns. Over 25 years it is refused. */
export const likelyAge = { fromMonths: 18, toMonths: 60, refusedFromMonths: 300 } as const;

const nameSentences: Record<NameFault, string> = {
  empty: 'Vul dit in.',
  'too-long': 'Deze naam is te lang. Kort hem af.',
  'control-character': 'Hier staat een regeleinde of een onzichtbaar teken in. Typ de naam opnieuw.',
  markup: 'De tekens < en > horen niet in een naam. Haal ze weg.',
  'no-letter': 'Hier staat geen letter in. Vul de naam in.',
};

/** Everything that is wrong with a child, at once. Names of the findings are those of `PupilDraft`. */
export function findingsOfPupil(draft: PupilDraft, today: LocalDate): readonly Finding[] {
  return [
    ...nameFindings(draft),
    ...bornOnFindings(draft.bornOn, today),
    ...(draft.postcode !== null && !postcodeOf(draft.postcode) ? [postcodeFinding] : []),
    ...referenceFindings(draft.preschoolReference),
    ...draft.guardians.flatMap((guardian, index) => faultOfGuardian(guardian, `guardians.${index}`)),
  ];
}

/** Signs that the birth date may be a mistake; they inform and never block. */
export function doubtsOfBornOn(bornOn: LocalDate, today: LocalDate): readonly Finding[] {
  if (bornOnFindings(bornOn, today).length > 0) return [];
  const limits = limitsOn(today);
  if (bornOn > limits.youngestOn) {
    return [
      { name: 'bornOn', code: 'too-young', reason: 'Dit kind is jonger dan anderhalf jaar. Klopt de geboortedatum?' },
    ];
  }
  if (bornOn <= limits.oldestOn) {
    return [{ name: 'bornOn', code: 'too-old', reason: 'Dit kind is 5 jaar of ouder. Klopt de geboortedatum?' }];
  }
  return [];
}

export function nameFinding(name: string, fault: NameFault): Finding {
  return { name, code: fault, reason: nameSentences[fault] };
}

function nameFindings(draft: PupilName): Finding[] {
  return (['givenName', 'prefix', 'familyName'] as const).flatMap((field) => {
    const fault = faultOfName(draft[field], nameLimits[field]);
    const mayBeEmpty = field === 'prefix' && fault === 'empty';
    return fault && !mayBeEmpty ? [nameFinding(field, fault)] : [];
  });
}

interface BirthLimits {
  readonly today: LocalDate;
  readonly youngestOn: LocalDate;
  readonly oldestOn: LocalDate;
  readonly refusedOn: LocalDate;
}
let lastLimits: BirthLimits | undefined;

/** The same for all rows of a file, so remembered for the day that was asked last. */
function limitsOn(today: LocalDate): BirthLimits {
  if (lastLimits?.today !== today) {
    lastLimits = {
      today,
      youngestOn: addMonths(today, -likelyAge.fromMonths),
      oldestOn: addMonths(today, -likelyAge.toMonths),
      refusedOn: addMonths(today, -likelyAge.refusedFromMonths),
    };
  }
  return lastLimits;
}

function bornOnFindings(bornOn: LocalDate, today: LocalDate): Finding[] {
  if (bornOn > today) {
    return [{ name: 'bornOn', code: 'in-future', reason: 'Deze geboortedatum moet nog komen. Kijk het jaar na.' }];
  }
  if (bornOn <= limitsOn(today).refusedOn) {
    return [
      {
        name: 'bornOn',
        code: 'implausible',
        reason: 'Wie op deze dag geboren is, is geen kind meer. Kijk het jaar na.',
      },
    ];
  }
  return [];
}

const postcodeFinding: Finding = {
  name: 'postcode',
  code: 'not-a-postcode',
  reason: 'Dit is geen postcode. Vul vier cijfers en twee letters in, zoals 1315 AB.',
};

/** The number at the preschool belongs to another child. */
export const referenceTaken: Finding = {
  name: 'preschoolReference',
  code: 'reference-taken',
  reason: 'Dit kindnummer hoort bij deze voorschool al bij een ander kind. Kijk het nummer na.',
};

function referenceFindings(reference: string | null): Finding[] {
  const good = reference === null || /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,29}$/u.test(reference);
  const reason = 'Gebruik voor het kindnummer hooguit 30 letters en cijfers.';
  return good ? [] : [{ name: 'preschoolReference', code: 'not-a-reference', reason }];
}
