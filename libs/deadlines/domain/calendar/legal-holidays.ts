import { type LocalDate, addDays, compareLocalDates, dayOfWeek, localDate } from '#libs/platform/domain/index.js';
import type { NonWorkingDay } from './legal-calendar.js';

/** Easter Sunday of a year in the Gregorian calendar (the rule of Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return localDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/** 27 April, or 26 April when that is a Sunday (since 2014). */
export function kingsDay(year: number): LocalDate {
  const on = localDate(year, 4, 27);
  return dayOfWeek(on) === 7 ? addDays(on, -1) : on;
}

/** The holidays of Algemene termijnenwet 3 lid 1 and 2 in a year from 2014; 5 May counts every year. In order of date. */
export function legalHolidays(year: number): readonly NonWorkingDay[] {
  const easter = easterSunday(year);
  const holiday = (on: LocalDate, name: string, lid: 1 | 2 = 1): NonWorkingDay => ({
    on,
    name,
    kind: 'holiday',
    source: `Algemene termijnenwet, artikel 3 lid ${lid}`,
  });
  return [
    holiday(localDate(year, 1, 1), 'Nieuwjaarsdag'),
    holiday(addDays(easter, -2), 'Goede Vrijdag', 2),
    holiday(addDays(easter, 1), '2e Paasdag'),
    holiday(kingsDay(year), 'Koningsdag'),
    holiday(localDate(year, 5, 5), 'Bevrijdingsdag'),
    holiday(addDays(easter, 39), 'Hemelvaartsdag'),
    holiday(addDays(easter, 50), '2e Pinksterdag'),
    holiday(localDate(year, 12, 25), '1e Kerstdag'),
    holiday(localDate(year, 12, 26), '2e Kerstdag'),
  ].sort((a, b) => compareLocalDates(a.on, b.on));
}
