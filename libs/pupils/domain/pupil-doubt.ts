import { type LocalDate, addMonths } from '#libs/platform/domain/index.js';
import { likelyAge } from './pupil-draft.js';

/** Why what is kept of a child may be wrong (feature 100). It informs: a person says what is right. */
export const pupilDoubts = [
  'namesake',
  'age',
  'name',
  'no-guardian',
  'no-address',
  'no-postcode',
  'unknown-wijk',
] as const;
export type PupilDoubt = (typeof pupilDoubts)[number];

/** What it says on the screen, and what to do about it. */
export const doubtWords: Readonly<Record<PupilDoubt, { readonly label: string; readonly remedy: string }>> = {
  namesake: {
    label: 'Staat er misschien dubbel in',
    remedy:
      'Er is nog een kind met deze naam en geboortedatum. Is het hetzelfde kind, meld er dan één als per ongeluk ingevoerd.',
  },
  age: {
    label: 'Geboortedatum kan niet kloppen',
    remedy: 'Dit kind is jonger dan anderhalf jaar, of 5 jaar of ouder en nergens aangemeld. Kijk de geboortedatum na.',
  },
  name: {
    label: 'Vreemde tekens in de naam',
    remedy: 'De naam is misschien verkeerd ingelezen. Typ hem zoals de ouders hem schrijven.',
  },
  'no-guardian': {
    label: 'Geen ouder met gezag',
    remedy: 'Zonder ouder met gezag kan niemand toestemming geven. Vul de ouder aan.',
  },
  'no-address': {
    label: 'Ouders niet te bereiken',
    remedy: 'Van geen van de ouders is een e-mailadres of telefoonnummer bekend. Vraag ernaar.',
  },
  'no-postcode': {
    label: 'Geen postcode',
    remedy: 'Zonder postcode telt het kind in geen wijk mee. Vul hem in, of kruis aan dat het adres geheim is.',
  },
  'unknown-wijk': {
    label: 'Postcode hoort bij geen wijk',
    remedy: 'Deze postcode hoort niet bij deze gemeente. Kijk hem na; woont het kind elders, dan klopt het.',
  },
};

/**
 * Signs of a name that was read in the wrong encoding, typed with a number, or only in capitals. One pattern for JavaScript
 * and PostgreSQL; a spec holds both to the same answers. Names in other scripts are as good as any.
 */
export const oddNamePattern = "[ÂÃ][\\u0080-\\u00bf]|â[\\u0080-\\u00bf€™]|\\ufffd|[0-9?]|^[A-Z][A-Z' -]{2,}$";

const oddName = new RegExp(oddNamePattern, 'u');

export const isOddName = (name: string): boolean => oddName.test(name);

/** Birth dates after the first, or on or before the second, are probably a mistake. */
export function likelyBirthDates(today: LocalDate): { readonly youngestOn: LocalDate; readonly oldestOn: LocalDate } {
  return { youngestOn: addMonths(today, -likelyAge.fromMonths), oldestOn: addMonths(today, -likelyAge.toMonths) };
}
