// The one place that knows Temporal and that writes out the time zone of the law (docs/decisions/0008-date-types.md).
// Plain days are counted with whole numbers: Temporal takes 5 to 10 µs for a step, this takes well under 1 µs, and the
// watch walks through more than a million children. The spec holds both to the same answers.
import { Temporal } from 'temporal-polyfill';

/** A calendar day in the Netherlands, written YYYY-MM-DD, from 1000-01-01 to 9999-12-31. Names of such values end in `On`. */
export type LocalDate = string;

/** Years and months between two days, the months always 0 to 11. */
export interface Age {
  readonly years: number;
  readonly months: number;
}

const TIME_ZONE = 'Europe/Amsterdam';
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));
const DUTCH_DAY = /^(\d{1,2})-(\d{1,2})-([1-9]\d{3})$/;

/** True for an existing day written YYYY-MM-DD; false for anything else, also for 2023-02-29. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const year = digits(value, 0, 4);
  return year >= 1000 && dayExists(year, digits(value, 5, 7), digits(value, 8, 10));
}

/** Reads what a person typed: 2022-03-01, 01-03-2022 or 1-3-2022. Anything else, or a day that does not exist, is undefined. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const trimmed = text.trim();
  if (isLocalDate(trimmed)) return trimmed;
  const [, day, month, year] = DUTCH_DAY.exec(trimmed) ?? [];
  if (!day || !month || !year || !dayExists(+year, +month, +day)) return undefined;
  return localDate(+year, +month, +day);
}

/** The day with this year (1000 to 9999), month (1 to 12) and day. Throws RangeError when that day does not exist. */
export function localDate(year: number, month: number, day: number): LocalDate {
  const whole = Number.isInteger(year) && Number.isInteger(day);
  if (!whole || year < 1000 || year > 9999 || !dayExists(year, month, day)) {
    throw new RangeError(`There is no day ${year}-${month}-${day}`);
  }
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

export const yearOf = (on: LocalDate): number => digits(on, 0, 4);
/** 1 (January) to 12. */
export const monthOf = (on: LocalDate): number => digits(on, 5, 7);
/** 1 to 31. */
export const dayOf = (on: LocalDate): number => digits(on, 8, 10);

/** 28 to 31; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The day `days` later, or earlier when negative. Throws RangeError outside 1000 to 9999, or when `on` is no day. */
export function addDays(on: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(on) + days);
}

/**
 * The same day of the month `months` later (or earlier). A day that does not exist becomes the last day of that month:
 * 31 August + 6 months = 28 or 29 February. Always count from the first date; a chain of steps loses days.
 */
export function addMonths(on: LocalDate, months: number): LocalDate {
  mustBeLocalDate(on);
  const count = yearOf(on) * 12 + monthOf(on) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return localDate(year, month, Math.min(dayOf(on), daysInMonth(year, month)));
}

/** Days from one day to another: 1 for tomorrow, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function dayOfWeek(on: LocalDate): number {
  return ((((dayNumber(on) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that `on` is in; a week runs from Monday to Sunday. */
export const mondayOf = (on: LocalDate): LocalDate => addDays(on, 1 - dayOfWeek(on));

/** ISO 8601 week: the year can differ from the calendar year, for week 1 is the one with the first Thursday. */
export function isoWeekOf(on: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(on), 3);
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(localDate(year, 1, 1), thursday) / 7) + 1 };
}

/** Negative, zero or positive; for sorting. */
export function compareLocalDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const minLocalDate = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const maxLocalDate = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);

/** True when `on` lies in the period, both ends included; an end that is absent is open. */
export function isWithin(on: LocalDate, from: LocalDate | undefined, to: LocalDate | undefined): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}

/** Age on a day, by whole months with the clamp of `addMonths`. Before birth it is 0 years and 0 months. */
export function ageOn(bornOn: LocalDate, on: LocalDate): Age {
  const monthsApart = (yearOf(on) - yearOf(bornOn)) * 12 + monthOf(on) - monthOf(bornOn);
  const whole = Math.max(0, addMonths(bornOn, monthsApart) <= on ? monthsApart : monthsApart - 1);
  return { years: Math.floor(whole / 12), months: whole % 12 };
}

/** The first day of the month that `on` is in. */
export const firstOfMonth = (on: LocalDate): LocalDate => localDate(yearOf(on), monthOf(on), 1);
/** The first day of the month after the one that `on` is in. */
export const firstOfNextMonth = (on: LocalDate): LocalDate => addMonths(firstOfMonth(on), 1);
/** The last day of the month that `on` is in. */
export const lastOfMonth = (on: LocalDate): LocalDate =>
  localDate(yearOf(on), monthOf(on), daysInMonth(yearOf(on), monthOf(on)));

/**
 * The day it is in the Netherlands at this moment. A text must carry its offset (`2026-03-28T23:30:00Z`): without one it
 * is not a moment, and RangeError is thrown.
 */
export function localDateOf(instant: Date | string): LocalDate {
  const moment =
    typeof instant === 'string'
      ? Temporal.Instant.from(instant)
      : Temporal.Instant.fromEpochMilliseconds(instant.getTime());
  return moment.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
}

/** What the clocks in the Netherlands say at this moment: `14:02`. */
export const localTimeOf = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(TIME_ZONE)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });

/** The moment (ISO text, UTC) at which this day begins in the Netherlands: 2026-03-29 → 2026-03-28T23:00:00Z. */
export function startOfDayAt(on: LocalDate): string {
  return Temporal.PlainDate.from(on).toZonedDateTime(TIME_ZONE).toInstant().toString();
}

/** The whole number written from one place to another; NaN when something else stands there. Faster than cutting the text. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function mustBeLocalDate(on: LocalDate): void {
  if (!isLocalDate(on)) throw new RangeError(`Not a day written YYYY-MM-DD: ${JSON.stringify(on)}`);
}

/** Days since 1970-01-01. The year is taken to begin in March, so that 29 February is its last day. */
function dayNumber(on: LocalDate): number {
  mustBeLocalDate(on);
  const month = monthOf(on);
  const year = month <= 2 ? yearOf(on) - 1 : yearOf(on);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(on) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

function fromDayNumber(number: number): LocalDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return localDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
