import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';

/** A term in whole calendar units, as ISO 8601 writes it: P2Y, P8W, P1Y16W. */
export interface Term {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

const shape = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;

export const isTerm = (text: string): boolean => shape.test(text);

/** @throws RangeError for anything but years, months, weeks and days in this order */
export function parseTerm(text: string): Term {
  const [, years, months, weeks, days] = shape.exec(text) ?? [];
  if (!isTerm(text)) throw new RangeError(`Not a term: ${JSON.stringify(text)}`);
  return { years: Number(years ?? 0), months: Number(months ?? 0), weeks: Number(weeks ?? 0), days: Number(days ?? 0) };
}

/**
 * The last day on which it is kept. Months first, from the day itself, so that a day that does not exist becomes the last of its
 * month; then days. Terms of years and months are never moved for a Sunday (Algemene termijnenwet, article 4).
 */
export function keptThrough(eventOn: LocalDate, term: Term): LocalDate {
  return addDays(addMonths(eventOn, term.years * 12 + term.months), term.weeks * 7 + term.days);
}

/** The day on which it must go: the one after the last on which it is kept. */
export const goesOn = (eventOn: LocalDate, term: Term): LocalDate => addDays(keptThrough(eventOn, term), 1);

/** The last day on which something happened that must be gone on this day; whatever happened later stays. */
export function lastEventDue(today: LocalDate, term: Term): LocalDate {
  const { years, months, weeks, days } = term;
  // Never later than the answer: a year has no more than 366 days, and a month no more than 31.
  let eventOn = addDays(today, -(years * 366 + months * 31 + weeks * 7 + days + 1));
  while (goesOn(addDays(eventOn, 1), term) <= today) eventOn = addDays(eventOn, 1);
  return eventOn;
}

// Months differ in length, so two terms are held against each other from days at the edges of months, in a leap year and beside it.
const edges: readonly LocalDate[] = [2022, 2023, 2024, 2025].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`).flatMap((first) => [
    first,
    addDays(first, -1),
    addDays(first, 14),
  ]),
);

/** True when the first is at no time shorter than the second. */
export const isAtLeast = (one: Term, other: Term): boolean =>
  edges.every((eventOn) => keptThrough(eventOn, one) >= keptThrough(eventOn, other));

const units = [
  ['years', 'jaar', 'jaar'],
  ['months', 'maand', 'maanden'],
  ['weeks', 'week', 'weken'],
  ['days', 'dag', 'dagen'],
] as const;

/** `1 jaar en 16 weken`; nothing at all is `meteen`. */
export function termInWords(text: string): string {
  const term = parseTerm(text);
  const words = units.flatMap(([unit, one, more]) =>
    term[unit] === 0 ? [] : [`${term[unit]} ${term[unit] === 1 ? one : more}`],
  );
  return words.length === 0 ? 'meteen' : words.join(' en ');
}
