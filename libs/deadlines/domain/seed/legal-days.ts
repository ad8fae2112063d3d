// The legal calendar 2020-2040: holidays by rule, equated days by decree. A new decree comes about every three years.
import { type LegalCalendar, type NonWorkingDay, legalCalendarOf } from '../calendar/legal-calendar.js';
import { legalHolidays } from '../calendar/legal-holidays.js';

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2040;

const equated = (on: string, name: string): NonWorkingDay => ({
  on,
  name,
  kind: 'equated',
  source: 'Koninklijk besluit op grond van Algemene termijnenwet, artikel 3 lid 3 (genoemd op sterfgeval.nl)',
});

export const seedEquatedDays: readonly NonWorkingDay[] = [
  equated('2023-04-28', 'dag na Koningsdag'),
  equated('2023-05-19', 'dag na Hemelvaartsdag'),
  equated('2024-05-10', 'dag na Hemelvaartsdag'),
  equated('2024-12-27', 'dag na 2e Kerstdag'),
  equated('2025-05-30', 'dag na Hemelvaartsdag'),
  equated('2026-01-02', 'dag na Nieuwjaarsdag'),
  equated('2026-05-15', 'dag na Hemelvaartsdag'),
  equated('2027-05-07', 'dag na Hemelvaartsdag'),
  equated('2028-04-28', 'dag na Koningsdag'),
  equated('2028-05-26', 'dag na Hemelvaartsdag'),
];

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Every row, for the table that an administrator edits. */
export const seedNonWorkingDays: readonly NonWorkingDay[] = [...years.flatMap(legalHolidays), ...seedEquatedDays];

export const seedLegalCalendar: LegalCalendar = legalCalendarOf(seedNonWorkingDays);
