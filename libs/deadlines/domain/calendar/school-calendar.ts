// School years, their fixed days, and the holidays that warn and never move anything.
import { type LocalDate, isWithin, localDate, monthOf, yearOf } from '#libs/platform/domain/index.js';

/** A row that an administrator edits: the day or the window of one term in one school year. */
export interface SchoolYearMoment {
  readonly termId: string;
  /** First day, when it is a window. */
  readonly fromOn?: LocalDate;
  /** The day itself, or the last day of the window. */
  readonly dueOn: LocalDate;
  /** False: follows the pattern of earlier years and is not yet published. */
  readonly confirmed: boolean;
  readonly source: string;
}

/** WPO 1: from 1 August to 31 July. */
export interface SchoolYearCalendar {
  /** 2026-2027 */
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly moments: readonly SchoolYearMoment[];
}

export interface SchoolHoliday {
  readonly region: 'noord' | 'midden' | 'zuid';
  readonly name: string;
  readonly fromOn: LocalDate;
  /** Last day, included. */
  readonly toOn: LocalDate;
  readonly confirmed: boolean;
  readonly source: string;
}

/** The id of the school year a day is in: 31 July 2026 → 2025-2026, 1 August 2026 → 2026-2027. */
export function schoolYearOf(on: LocalDate): string {
  const start = monthOf(on) >= 8 ? yearOf(on) : yearOf(on) - 1;
  return `${start}-${start + 1}`;
}

/** A school year with its first and last day; the moments are the rows of that year. */
export function schoolYear(startYear: number, moments: readonly SchoolYearMoment[]): SchoolYearCalendar {
  return {
    id: `${startYear}-${startYear + 1}`,
    startsOn: localDate(startYear, 8, 1),
    endsOn: localDate(startYear + 1, 7, 31),
    moments,
  };
}

/** The school holiday a day falls in, if any. */
export function schoolHolidayOn(on: LocalDate, holidays: readonly SchoolHoliday[]): SchoolHoliday | undefined {
  return holidays.find((holiday) => isWithin(on, holiday.fromOn, holiday.toOn));
}
