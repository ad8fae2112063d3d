/** A name as Dutch registers keep it: the voorvoegsel is a field of its own and does not count in sorting. */
export interface PupilName {
  /** roepnaam, at most 64 signs */
  readonly givenName: string;
  /** voorvoegsel such as "van den", at most 10 signs; empty when there is none */
  readonly prefix: string;
  /** achternaam without voorvoegsel, at most 70 signs */
  readonly familyName: string;
}

/** Longest names in signs, after Edustandaard (law-and-process, section 7). */
export const nameLimits = { givenName: 64, prefix: 10, familyName: 70, guardianName: 140 } as const;

/** What is wrong with one name; `undefined` means nothing is. */
export type NameFault = 'empty' | 'too-long' | 'control-character' | 'markup' | 'no-letter';

// Of the invisible signs only the two joiners are kept: Persian and Indic names are spelled with them.
const invisible = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/u;
const letter = /\p{L}/u;

// Most names are plain: they skip the slow way. A file has some 300,000 cells.
const plain = /^[A-Za-z0-9'.-]+(?: [A-Za-z0-9'.-]+)*$/;
const plainWithLetter = /[A-Za-z]/;

/** The one spelling that is kept: Unicode NFC, no white space around it, one space between words. */
export function tidyName(text: string): string {
  if (text === '' || plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^[ \t]+|[ \t]+$/g, '');
}

/**
 * Judges a tidied name. Any script is welcome; a line break, another control sign or `<` and `>` is not, because
 * names end up in mail, files and pages.
 */
export function faultOfName(tidied: string, longest: number): NameFault | undefined {
  if (tidied === '') return 'empty';
  if (tidied.length <= longest && plain.test(tidied) && plainWithLetter.test(tidied)) return undefined;
  if (invisible.test(tidied)) return 'control-character';
  if (/[<>]/.test(tidied)) return 'markup';
  if ([...tidied].length > longest) return 'too-long';
  return letter.test(tidied) ? undefined : 'no-letter';
}

/** "Noor van den Berg". */
export function displayNameOf(name: PupilName): string {
  return [name.givenName, name.prefix, name.familyName].filter((part) => part !== '').join(' ');
}

/** "Berg, Noor van den": sorted on the family name without voorvoegsel (law-and-process, mistake 20). */
export function sortNameOf(name: PupilName): string {
  return `${name.familyName}, ${[name.givenName, name.prefix].filter((part) => part !== '').join(' ')}`;
}

const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * The key under which spellings of one name meet: without accents, capitals, spaces, hyphens and apostrophes.
 * "Núñez-Peña" and "nunez pena" share a key. Other scripts keep their letters and vowel signs.
 */
export function nameKey(name: string): string {
  if (plain.test(name)) return name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (sign) => folded[sign] ?? sign)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The text by which lists of children are sorted, byte by byte: family name, then given name. */
export function sortKeyOf(name: PupilName): string {
  return `${nameKey(name.familyName)} ${nameKey(name.givenName)}`;
}
