import type { Finding } from '../domain/index.js';

/** Deeper than any body of ours; what goes by it once breaks whoever goes by it by calling itself. */
const deepest = 20;
/** Every whole number of ours is kept as one of four bytes. */
const biggest = 2_000_000_000;

/**
 * What nobody can have meant, wherever it stands in a body: half of a sign (what remains when an emoji is cut in two), which
 * the database would quietly replace, a zero, which it does not take, a number that it cannot hold, and endless depth.
 */
export function unreadableIn(value: unknown, path: readonly string[] = []): Finding[] {
  const name = path.join('.');
  if (typeof value === 'string') return isReadable(value) ? [] : [{ name, ...unreadable }];
  if (typeof value === 'number') return Math.abs(value) <= biggest ? [] : [{ name, ...tooBig }];
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > deepest) return [{ name: path[0] ?? '', ...tooDeep }];
  return Object.entries(value).flatMap(([key, each]) =>
    isReadable(key) ? unreadableIn(each, [...path, key]) : [{ name, ...unreadable }],
  );
}

const isReadable = (text: string): boolean => !/\p{Surrogate}/u.test(text) && !text.includes('\0');

const unreadable = {
  code: 'unreadable-text',
  reason: 'In deze tekst staat een teken dat niet te lezen is, zoals een halve emoji. Haal het weg of typ het opnieuw.',
};
const tooBig = { code: 'number-too-big', reason: 'Dit getal is te groot. Kijk of er een cijfer te veel staat.' };
const tooDeep = { code: 'too-deep', reason: 'Dit heeft niet de goede vorm: er zitten te veel lagen in.' };
