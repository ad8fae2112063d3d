import type { LetterContent, LetterFields } from './letter-fields.js';
import type { LetterKind } from './letter-kind.js';

// Invented children and schools, for the preview of a template: nobody's letter.

const child = { pupilName: 'Noor van den Berg', receivedOn: '2027-03-02' } as const;

const fields: { readonly [Kind in LetterKind]: Extract<LetterFields, { kind: Kind }>['fields'] } = {
  receipt: { ...child, decisionDueOn: '2027-04-13' },
  'completion-request': {
    ...child,
    missing: 'een kopie van het verslag van de logopedist\nde naam van de voorschool',
    completeBy: '2027-03-23',
    termIsSuspended: true,
  },
  extension: {
    ...child,
    reason: 'Wij overleggen nog met u en met de voorschool over de ondersteuning die Noor nodig heeft.',
    previousDueOn: '2027-04-13',
    newDueOn: '2027-05-11',
  },
  admission: { ...child, startOn: '2027-08-30' },
  refusal: {
    ...child,
    reason: 'Onze school kan de ondersteuning die Noor nodig heeft niet bieden.',
    otherSchool: 'De Vlieger',
    objectionUntil: '2027-05-25',
    disputeUntil: '2027-05-25',
  },
  'not-processed': {
    ...child,
    reason: 'Wij vroegen u om de aanmelding aan te vullen. De gegevens zijn niet gekomen.',
    objectionUntil: '2027-05-25',
  },
  withdrawal: { ...child, withdrawnOn: '2027-03-16' },
  'temporary-placement': { ...child, startOn: '2027-05-12' },
};

/** A letter about nobody, with every part of the template filled in. */
export function exampleLetter(kind: LetterKind): LetterContent {
  const sender = {
    schoolName: 'De Regenboog',
    boardName: 'Stichting De Boog',
    sector: 'po',
    governance: 'private',
  } as const;
  return { kind, fields: fields[kind], sender, datedOn: '2027-04-13', reference: 'VOORBEELD' } as LetterContent;
}
