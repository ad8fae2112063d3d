// Algemene termijnenwet (docs/statutory-terms.md#days-off).
import { type LocalDate, addDays, dayOfWeek, yearOf } from '#libs/platform/domain/index.js';

export interface NonWorkingDay {
  readonly on: LocalDate;
  readonly name: string;
  /** A holiday named in article 3 lid 1 and 2, or a day equated with one by royal decree (lid 3). */
  readonly kind: 'holiday' | 'equated';
  readonly source: string;
}

/** The days, besides weekends, on which no term ends. School holidays do not belong here: they move nothing. */
export interface LegalCalendar {
  readonly nonWorkingDays: ReadonlyMap<LocalDate, Omit<NonWorkingDay, 'on'>>;
}

/** A calendar from rows; of two rows for one day the first stays, so give holidays before equated days. */
export function legalCalendarOf(days: readonly NonWorkingDay[]): LegalCalendar {
  const nonWorkingDays = new Map<LocalDate, Omit<NonWorkingDay, 'on'>>();
  for (const { on, ...day } of days) if (!nonWorkingDays.has(on)) nonWorkingDays.set(on, day);
  return { nonWorkingDays };
}

export const isWeekend = (on: LocalDate): boolean => dayOfWeek(on) >= 6;

export function isWorkingDay(on: LocalDate, calendar: LegalCalendar): boolean {
  return !isWeekend(on) && !calendar.nonWorkingDays.has(on);
}

/** Article 1 lid 1: the day itself, or the first day after it that is no Saturday, Sunday or holiday. Never earlier. */
export function moveToWorkingDay(on: LocalDate, calendar: LegalCalendar): LocalDate {
  let day = on;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** Why a day is no working day: the name of the holiday, or "weekend"; undefined for a working day. */
export function reasonNotWorking(on: LocalDate, calendar: LegalCalendar): string | undefined {
  return calendar.nonWorkingDays.get(on)?.name ?? (isWeekend(on) ? 'weekend' : undefined);
}

/** Working days from `from` to `to`, both included. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: LegalCalendar): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}

/** False when the holidays of that year are not in the table: an outcome in that year may move further. */
export function calendarKnowsYear(on: LocalDate, calendar: LegalCalendar): boolean {
  return calendar.nonWorkingDays.has(`${yearOf(on)}-01-01`);
}
