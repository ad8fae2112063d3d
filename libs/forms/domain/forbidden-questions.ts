/**
 * What no form may ask, whoever publishes it: there is no ground for it in the handover from preschool to school
 * (law-and-process 5.4 and 6.3; AVG article 9), or it would give away a secret address.
 */
interface ForbiddenQuestion {
  /** beginnings of words, in lower case without signs */
  readonly words: readonly string[];
  readonly because: string;
}

export const forbiddenQuestions: readonly ForbiddenQuestion[] = [
  {
    words: ['bsn', 'burgerservice', 'sofinummer'],
    because: 'voor het BSN is bij deze overdracht geen grond in de wet',
  },
  {
    words: ['pgn', 'persoonsgebonden', 'onderwijsnummer'],
    because: 'voor het onderwijsnummer is bij deze overdracht geen grond in de wet',
  },
  { words: ['geboorteplaats', 'geboorteland'], because: 'de geboorteplaats hoort niet in deze overdracht' },
  { words: ['nationaliteit', 'verblijfs'], because: 'de nationaliteit hoort niet in deze overdracht' },
  {
    words: ['godsdienst', 'geloof', 'religie', 'kerk', 'levensovertuiging'],
    because: 'naar geloof mag een school of voorschool hier niet vragen (AVG artikel 9)',
  },
  {
    words: ['etnisch', 'etniciteit', 'huidskleur', 'afkomst'],
    because: 'naar afkomst mag een school of voorschool hier niet vragen (AVG artikel 9)',
  },
  { words: ['verwijsindex'], because: 'een signaal in de verwijsindex gaat niet mee in een overdracht' },
  {
    words: ['adres', 'woonadres', 'huisadres', 'straat', 'huisnummer', 'postcode', 'woonplaats'],
    because: 'een adres kan geheim zijn en staat daarom in geen enkel formulier',
  },
];

/** Why this may not be asked; nothing when it may. */
export function whyForbidden(...texts: readonly string[]): string | undefined {
  const words = texts.flatMap(wordsOf);
  const asks = (start: string) => words.some((word) => word === start || (start.length > 5 && word.startsWith(start)));
  return forbiddenQuestions.find((question) => question.words.some(asks))?.because;
}

/** `geboortePlaats` and `geboorte-plaats` are also one word: a name is no way around. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const apart = plain
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const together = /\s/.test(text) ? [] : [plain.toLowerCase().replaceAll(/[^a-z]/g, '')];
  return [...apart, ...together].filter((word) => word !== '' && !/^e?mailadres/.test(word));
}
