import { nameKey } from './pupil-name.js';

/** One way to read what somebody typed: keys with which the names must begin. */
export interface NameSearch {
  readonly givenKey?: string;
  readonly familyKey?: string;
}

// Not searched for: lists stand under the family name, and people forget them.
const prefixes = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  't',
  'ter',
  'ten',
  'te',
  'el',
  'al',
  'da',
  'dos',
  'von',
  'la',
  'le',
]);

/**
 * All ways to read a search text as given and family name, in either order: "noor van den berg", "Berg, Noor", "noor".
 * Empty when there is no letter in it. At most six words count.
 */
export function nameSearchesOf(text: string): readonly NameSearch[] {
  const words = text
    .split(/[\s,]+/u)
    .map(nameKey)
    .filter((word) => word !== '')
    .slice(0, 6);
  const counted = words.filter((word) => !prefixes.has(word));
  const kept = counted.length > 0 ? counted : words;
  if (kept.length === 0) return [];
  return distinct([...readingsOf(kept), ...readingsOf(words)]);
}

function readingsOf(words: readonly string[]): NameSearch[] {
  const whole = words.join('');
  const splits = words.slice(1).flatMap((_, index) => splitAt(words, index + 1));
  return [{ familyKey: whole }, { givenKey: whole }, ...splits];
}

function splitAt(words: readonly string[], place: number): NameSearch[] {
  const [front, back] = [words.slice(0, place).join(''), words.slice(place).join('')];
  return [
    { givenKey: front, familyKey: back },
    { givenKey: back, familyKey: front },
  ];
}

function distinct(searches: readonly NameSearch[]): readonly NameSearch[] {
  return [
    ...new Map(searches.map((search) => [`${search.givenKey ?? ''}|${search.familyKey ?? ''}`, search])).values(),
  ];
}
