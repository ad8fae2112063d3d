/** Whether two answers say the same. Nothing answered is the same as nothing answered; the order of names does not matter. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, i) => sameAnswer(part, other[i]));
  }
  if (!isItem(one) || !isItem(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameAnswer(one[name], other[name]));
}

const isItem = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
