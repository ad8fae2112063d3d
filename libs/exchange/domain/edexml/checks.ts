import { isBsn, isEducationNumber } from '../pupil-number.js';
import type { EdexmlPupil, EdexmlSchool } from './description.js';

/** What is wrong with one pupil of a file, in Dutch with the remedy. */
export interface EdexmlFault {
  readonly code: string;
  readonly field: string;
  readonly sentence: string;
}

type Check = readonly [code: string, field: string, sentence: string, broken: (pupil: EdexmlPupil) => boolean];

const checks: readonly Check[] = [
  [
    'EDEX.name',
    'familyName',
    'De achternaam ontbreekt. Vul haar in het leerlingsysteem in en maak het bestand opnieuw.',
    ({ familyName }) => !familyName,
  ],
  [
    'EDEX.given-name',
    'callName',
    'De voornaam en de roepnaam ontbreken. Vul er een in het leerlingsysteem in.',
    ({ callName, givenNames }) => !callName && !givenNames,
  ],
  [
    'EDEX.born-on',
    'bornOn',
    'De geboortedatum ontbreekt; zonder die herkennen wij het kind niet. Vul haar in het leerlingsysteem in.',
    ({ bornOn }) => !bornOn,
  ],
  [
    'EDEX.group',
    'group',
    'Er staat niet in welke groep dit kind zit. Vul de groep of de jaargroep in het leerlingsysteem in.',
    ({ group, combinedGroups, yearGroup }) => !group && !combinedGroups?.length && !yearGroup,
  ],
  [
    'EDEX.bsn',
    'bsn',
    'Dit BSN klopt niet. Kijk de cijfers na in het leerlingsysteem.',
    ({ bsn }) => bsn !== undefined && !isBsn(bsn),
  ],
  [
    'EDEX.education-number',
    'educationNumber',
    'Dit onderwijsnummer klopt niet. Kijk de cijfers na in het leerlingsysteem.',
    ({ educationNumber }) => educationNumber !== undefined && !isEducationNumber(educationNumber),
  ],
  [
    'EDEX.period',
    'leftOn',
    'Dit kind ging weg voordat het begon. Kijk de datums na in het leerlingsysteem.',
    ({ startedOn, leftOn }) => startedOn !== undefined && leftOn !== undefined && leftOn < startedOn,
  ],
];

/** Nearly everything in EDEXML may be absent; this is what makes a pupil of no use to us. */
export const pupilFaults = (pupil: EdexmlPupil): EdexmlFault[] =>
  checks.filter(([, , , broken]) => broken(pupil)).map(([code, field, sentence]) => ({ code, field, sentence }));

/** The published list of school years ends in 2025; this one does not. */
export function schoolFaults({ schoolYear }: EdexmlSchool): EdexmlFault[] {
  const [first = 0, second = 0] = (schoolYear ?? '').split('-').map(Number);
  if (second === first + 1) return [];
  const sentence = 'Het schooljaar klopt niet: het hoort twee jaren na elkaar te noemen, zoals 2026-2027. Pas het aan.';
  return [{ code: 'EDEX.school-year', field: 'schoolYear', sentence }];
}
