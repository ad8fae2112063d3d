import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOfWeek, yearOf } from '#libs/platform/domain/index.js';
import {
  type NonWorkingDay,
  calendarKnowsYear,
  easterSunday,
  isWorkingDay,
  kingsDay,
  legalCalendarOf,
  legalHolidays,
  moveToWorkingDay,
  reasonNotWorking,
  seedLegalCalendar as calendar,
  seedNonWorkingDays,
  workingDaysBetween,
} from '../index.js';

const day = fc.integer({ min: 0, max: 7670 }).map((n) => addDays('2020-01-01', n));
const daysOf = (year: number, kind?: NonWorkingDay['kind']): string[] =>
  seedNonWorkingDays.filter(({ on, kind: of }) => yearOf(on) === year && (!kind || of === kind)).map(({ on }) => on);

describe('legal calendar / holidays', () => {
  it.each([
    [2020, '2020-04-12'],
    [2021, '2021-04-04'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2035, '2035-03-25'],
    [2038, '2038-04-25'],
    [2011, '2011-04-24'],
    [2008, '2008-03-23'],
  ])('Easter of %i is %s', (year, on) => expect(easterSunday(year)).toBe(on));

  it('has Koningsdag on the 26th when the 27th is a Sunday', () => {
    expect([2014, 2025, 2026, 2031].map(kingsDay)).toEqual(['2014-04-26', '2025-04-26', '2026-04-27', '2031-04-26']);
  });

  it.each([
    [2026, ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'], ['01-02', '05-15']],
    [2027, ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'], ['05-07']],
    [2028, ['01-01', '04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26'], ['04-28', '05-26']],
  ])('%i has the days of the table', (year, holidays, equated) => {
    expect(daysOf(year, 'holiday')).toEqual(holidays.map((on) => `${year}-${on}`));
    expect(daysOf(year, 'equated')).toEqual(equated.map((on) => `${year}-${on}`));
  });

  it('knows every equated day of the decrees', () => {
    expect(seedNonWorkingDays.filter(({ kind }) => kind === 'equated').map(({ on }) => on)).toEqual([
      ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30', '2026-01-02', '2026-05-15'],
      ...['2027-05-07', '2028-04-28', '2028-05-26'],
    ]);
  });

  it('counts 5 May every year, and every row has its source', () => {
    const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
    expect(years.every((year) => calendar.nonWorkingDays.has(`${year}-05-05`))).toBe(true);
    expect(seedNonWorkingDays.every(({ source }) => source.includes('Algemene termijnenwet'))).toBe(true);
  });
});

describe('legal calendar / moving', () => {
  it.each([
    ['2025-12-25', '2025-12-29', '1e Kerstdag'],
    ['2026-04-03', '2026-04-07', 'Goede Vrijdag'],
    ['2026-05-14', '2026-05-18', 'Hemelvaartsdag'],
    ['2026-05-15', '2026-05-18', 'dag na Hemelvaartsdag'],
    ['2026-01-01', '2026-01-05', 'Nieuwjaarsdag'],
    ['2026-04-11', '2026-04-13', 'weekend'],
    ['2028-04-27', '2028-05-01', 'Koningsdag'],
    ['2026-05-05', '2026-05-06', 'Bevrijdingsdag'],
    ['2026-08-17', '2026-08-17', undefined],
  ])('%s becomes %s', (on, moved, reason) => {
    expect(moveToWorkingDay(on, calendar)).toBe(moved);
    expect(reasonNotWorking(on, calendar)).toBe(reason);
  });

  it('never moves to an earlier day, never ends on a day off, and never skips a working day', () => {
    fc.assert(
      fc.property(day, (on) => {
        const moved = moveToWorkingDay(on, calendar);
        const skipped = moved === on ? 0 : workingDaysBetween(on, addDays(moved, -1), calendar);
        expect([moved >= on, isWorkingDay(moved, calendar), dayOfWeek(moved) <= 5, skipped]).toEqual([
          true,
          true,
          true,
          0,
        ]);
      }),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a];
        expect(moveToWorkingDay(first, calendar) <= moveToWorkingDay(second, calendar)).toBe(true);
      }),
    );
  });

  it('leaves at least two working days in every seven days, so article 2 asks nothing more of our terms', () => {
    const works = Array.from({ length: 7670 }, (_, n) => isWorkingDay(addDays('2020-01-01', n), calendar));
    const fewest = works.slice(6).map((_, n) => works.slice(n, n + 7).filter(Boolean).length);
    expect(Math.min(...fewest)).toBeGreaterThanOrEqual(2);
  });

  it('follows the table: another decree moves another day', () => {
    const decree: NonWorkingDay = {
      on: '2029-05-11',
      name: 'dag na Hemelvaartsdag',
      kind: 'equated',
      source: 'besluit',
    };
    expect(moveToWorkingDay('2029-05-11', calendar)).toBe('2029-05-11');
    expect(moveToWorkingDay('2029-05-11', legalCalendarOf([...seedNonWorkingDays, decree]))).toBe('2029-05-14');
  });

  it('knows which years it has', () => {
    expect([calendarKnowsYear('2040-06-01', calendar), calendarKnowsYear('2041-06-01', calendar)]).toEqual([
      true,
      false,
    ]);
  });

  it('takes two holidays on one day for one day off (5 May 2016 was also Hemelvaartsdag)', () => {
    const days = legalHolidays(2016);
    expect(days.filter(({ on }) => on === '2016-05-05')).toHaveLength(2);
    expect(legalCalendarOf(days).nonWorkingDays.size).toBe(8);
  });
});
