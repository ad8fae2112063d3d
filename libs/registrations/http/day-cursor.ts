import { invalid, isLocalDate } from '#libs/platform/domain/index.js';

/**
 * The place in a list that is sorted by a day.
 * @throws invalid when the first value is no day
 */
export function dayCursor([on, id]: readonly string[]): readonly [string, string] {
  if (on !== undefined && id !== undefined && isLocalDate(on)) return [on, id];
  const reason = 'Deze verwijzing naar een volgende bladzijde klopt niet. Begin opnieuw bij de eerste.';
  throw invalid('input.invalid', [{ name: 'cursor', code: 'isCursor', reason }]);
}
