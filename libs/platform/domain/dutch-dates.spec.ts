import { describe, expect, it } from '@jest/globals';
import {
  dutchAge,
  dutchDate,
  dutchDateWithDay,
  dutchDays,
  dutchDaysLeft,
  dutchDistance,
  dutchLongDate,
  dutchMonths,
  dutchNumericDate,
  dutchWeeks,
} from './dutch-dates.js';
import { ageOn } from './local-date.js';

describe('Dutch dates', () => {
  it('puts the day first, never the month', () => {
    expect(dutchNumericDate('2027-04-03')).toBe('03-04-2027');
    expect(dutchDate('2027-04-03')).toBe('3 apr 2027');
    expect(dutchDateWithDay('2027-04-13')).toBe('di 13 apr 2027');
    expect(dutchLongDate('2027-03-29')).toBe('maandag 29 maart 2027');
    expect(dutchDateWithDay('2026-03-01')).toBe('zo 1 mrt 2026');
    expect(dutchDateWithDay('2026-12-28')).toBe('ma 28 dec 2026');
  });

  it.each([
    ['2026-04-13', 'vandaag'],
    ['2026-04-14', 'nog 1 dag'],
    ['2026-04-25', 'nog 12 dagen'],
    ['2026-04-12', '1 dag te laat'],
    ['2026-04-10', '3 dagen te laat'],
  ])('a last day of %s is %s', (dueOn, words) => expect(dutchDaysLeft('2026-04-13', dueOn)).toBe(words));

  it.each([
    ['2026-04-13', 'vandaag'],
    ['2026-04-14', 'morgen'],
    ['2026-04-12', 'gisteren'],
    ['2026-04-25', 'over 12 dagen'],
    ['2026-04-10', '3 dagen geleden'],
  ])('%s is %s', (on, words) => expect(dutchDistance('2026-04-13', on)).toBe(words));

  it('counts whole days also when the clock is put forward in between', () => {
    expect(dutchDaysLeft('2026-03-28', '2026-03-30')).toBe('nog 2 dagen');
  });

  it('says ages and lengths', () => {
    expect(dutchAge(ageOn('2022-11-30', '2026-04-30'))).toBe('3 jaar en 5 maanden');
    expect(dutchAge(ageOn('2022-11-30', '2025-11-30'))).toBe('3 jaar');
    expect(dutchAge({ years: 0, months: 1 })).toBe('1 maand');
    expect(dutchAge({ years: 0, months: 0 })).toBe('jonger dan 1 maand');
    expect([dutchMonths(42), dutchMonths(13), dutchDays(1), dutchWeeks(1), dutchWeeks(6)]).toEqual([
      '3 jaar en 6 maanden',
      '1 jaar en 1 maand',
      '1 dag',
      '1 week',
      '6 weken',
    ]);
  });
});
