// Identifiers of organisations.

/** BRIN of an institution: two digits and two capitals, such as 00YY. */
export const isBrin = (code: string): boolean => /^\d{2}[A-Z]{2}$/.test(code);
/** BRIN with the number of the location: 00YY01. */
export const isLocationBrin = (code: string): boolean => /^\d{2}[A-Z]{2}\d{2}$/.test(code);
/** Number of a board (bevoegd gezag): five digits. */
export const isBoardNumber = (code: string): boolean => /^\d{5}$/.test(code);
/** Number in the Landelijk Register Kinderopvang: nine digits, leading zeros included. */
export const isLrk = (code: string): boolean => /^\d{9}$/.test(code);
/** Number at the Kamer van Koophandel: eight digits. */
export const isKvk = (code: string): boolean => /^\d{8}$/.test(code);

/** 1311 AB as 1311AB, or undefined when it is no Dutch postcode (SA, SD and SS do not exist). */
export function postcodeOf(text: string): string | undefined {
  const compact = text.replaceAll(/\s/g, '').toUpperCase();
  return /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(compact) ? compact : undefined;
}

/** Digits with the zeros that a spreadsheet takes away put back: 34 → 0034. Other text stays as it is. */
export function withLeadingZeros(text: string, length: number): string {
  return /^\d+$/.test(text) && text.length < length ? text.padStart(length, '0') : text;
}

const smallWords = new Set(['aan', 'bij', 'de', 'den', 'der', 'en', 'in', 'op', 'over', 'ter', 'van']);

/** Registers write places in capitals: ALPHEN AAN DEN RIJN → Alphen aan den Rijn. Text that is not all capitals stays as it is. */
export function placeName(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .split(/([\s-])/)
    .map((word, place) => (place > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}
