export const units = ['D', 'W', 'M', 'Y'] as const;
export type Unit = (typeof units)[number];

/** A whole number and a unit as ISO 8601 writes a term; undefined when it is no whole number. */
export function termOf(amount: string, unit: Unit): string | undefined {
  const typed = amount.trim();
  return /^\d{1,3}$/.test(typed) ? `P${Number(typed)}${unit}` : undefined;
}
