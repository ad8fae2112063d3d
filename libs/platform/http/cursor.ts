import { invalid } from '../domain/index.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The place where the next page begins, as one opaque word: the sort values of the last row on this page, its id last. */
export const encodeCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * @param count how many values the sort order has, the id included
 * @throws invalid when the word was not made by `encodeCursor`
 */
export function decodeCursor(cursor: string, count: number): string[] {
  const values = parsed(cursor);
  if (Array.isArray(values) && values.length === count && values.every(isStorable) && uuid.test(values[count - 1]!)) {
    return values;
  }
  const reason = 'Deze verwijzing naar een volgende bladzijde klopt niet. Begin opnieuw bij de eerste.';
  throw invalid('input.invalid', [{ name: 'cursor', code: 'isCursor', reason }]);
}

// PostgreSQL takes no zero in a text.
const isStorable = (value: unknown): value is string => typeof value === 'string' && !value.includes('\0');

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
