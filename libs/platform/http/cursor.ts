import { invalid } from '../domain/index.js';

/** The place where the next page begins, as one opaque word: the sort values of the last row on this page. */
export const encodeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * @param count how many values the sort order has
 * @throws invalid when the word was not made by `encodeCursor`
 */
export function decodeCursor(cursor: string, count: number): string[] {
  const values = parsed(cursor);
  if (Array.isArray(values) && values.length === count && values.every((value) => typeof value === 'string')) {
    return values as string[];
  }
  const reason = 'Deze verwijzing naar een volgende bladzijde klopt niet. Begin opnieuw bij de eerste.';
  throw invalid('input.invalid', [{ name: 'cursor', code: 'isCursor', reason }]);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
