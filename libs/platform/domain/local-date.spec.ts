import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  ageOn,
  compareLocalDates,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  firstOfNextMonth,
  isLocalDate,
  isoWeekOf,
  isWithin,
  lastOfMonth,
  localDate,
  localDateOf,
  maxLocalDate,
  minLocalDate,
  mondayOf,
  parseLocalDate,
  startOfDayAt,
} from './local-date.js';

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe('local date / reading', () => {
  it.each([
    ['2022-03-01', '2022-03-01'],
    ['01-03-2022', '2022-03-01'],
    ['1-3-2022', '2022-03-01'],
    ['  1-3-2022 ', '2022-03-01'],
    ['29-02-2024', '2024-02-29'],
    ['31-12-2023', '2023-12-31'],
  ])('reads %s', (text, expected) => expect(parseLocalDate(text)).toBe(expected));

  it.each([
    '',
    '31-02-2022',
    '29-02-2023',
    '2023-02-29',
    '1-3-22',
    '01-03-22',
    '22-03-01',
    '0202-03-01',
    '01-03-0022',
    '2022-3-1',
    '01/03/2022',
    '3/1/2022',
    '2022-03-01T00:00:00Z',
    '2022-13-01',
    '13-13-2022',
    '0-3-2022',
    '1-0-2022',
    '2022-00-10',
    '2022-01-00',
    '20220301',
    '1 maart 2022',
    '١-٣-٢٠٢٢',
    '-1-3-2022',
    '1-3-20222',
    '=1-3-2022',
    '1-3-2022\n2-3-2022',
  ])('does not read %j', (text) => expect(parseLocalDate(text)).toBeUndefined());

  it('tells a day from anything else', () => {
    expect(['2024-02-29', '1000-01-01', '9999-12-31'].every(isLocalDate)).toBe(true);
    expect(
      ['2023-02-29', '1-3-2022', '', '2024-02-29 ', 20240229, null, undefined, {}, ['2024-02-29']].some(isLocalDate),
    ).toBe(false);
  });

  it('refuses to count with something that is no day', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError);
    expect(() => addMonths('morgen', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => localDate(2023, 2, 29)).toThrow(RangeError);
    for (const days of [0.5, Number.NaN, Infinity]) expect(() => addDays('2026-01-01', days)).toThrow(RangeError);
    for (const months of [0.5, Number.NaN, Infinity]) expect(() => addMonths('2026-01-01', months)).toThrow(RangeError);
  });
});

describe('local date / counting', () => {
  it('clamps to the end of the month, counting from the first date each time', () => {
    expect(addMonths('2022-08-31', 42)).toBe('2026-02-28');
    expect(addMonths('2024-08-31', 42)).toBe('2028-02-29');
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29');
    expect(addMonths('2022-01-31', -2)).toBe('2021-11-30');
  });

  it('agrees with Temporal on days, months, distance and day of the week', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -2400, max: 2400 }), (a, b, n) => {
        const plain = Temporal.PlainDate.from(a);
        const ours = [
          addDays(a, n),
          addMonths(a, n),
          daysBetween(a, b),
          dayOfWeek(a),
          isoWeekOf(a),
          daysInMonth(plain.year, plain.month),
        ];
        expect(ours).toEqual([
          plain.add({ days: n }).toString(),
          plain.add({ months: n }).toString(),
          plain.until(b).days,
          plain.dayOfWeek,
          { year: plain.yearOfWeek, week: plain.weekOfYear },
          plain.daysInMonth,
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('knows weekdays, ends of months and order', () => {
    expect([dayOfWeek('2026-11-02'), dayOfWeek('2026-11-08')]).toEqual([1, 7]);
    expect([mondayOf('2026-11-08'), mondayOf('2026-11-09')]).toEqual(['2026-11-02', '2026-11-09']);
    expect(isoWeekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect([firstOfMonth('2028-02-29'), firstOfNextMonth('2026-12-31'), lastOfMonth('2028-02-01')]).toEqual([
      '2028-02-01',
      '2027-01-01',
      '2028-02-29',
    ]);
    expect(['2026-12-01', '2026-02-28', '2026-12-01'].sort(compareLocalDates)[0]).toBe('2026-02-28');
    expect([minLocalDate('2026-01-02', '2026-01-01'), maxLocalDate('2026-01-02', '2026-01-01')]).toEqual([
      '2026-01-01',
      '2026-01-02',
    ]);
    expect([isWithin('2026-01-01', '2026-01-01', undefined), isWithin('2026-01-02', undefined, '2026-01-01')]).toEqual([
      true,
      false,
    ]);
  });

  it('gives the age in whole months', () => {
    expect(ageOn('2022-08-31', '2026-02-27')).toEqual({ years: 3, months: 5 });
    expect(ageOn('2022-08-31', '2026-02-28')).toEqual({ years: 3, months: 6 });
    expect(ageOn('2024-02-29', '2027-02-28')).toEqual({ years: 3, months: 0 });
    expect(ageOn('2024-02-29', '2023-01-01')).toEqual({ years: 0, months: 0 });
  });
});

describe('local date / the day of a moment in the Netherlands', () => {
  it.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T21:59:59Z', '2026-10-24'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-02-28T23:59:00+01:00', '2026-02-28'],
    ['2026-12-31T18:30:00-05:00', '2027-01-01'],
  ])('%s is %s', (instant, expected) => {
    expect(localDateOf(instant)).toBe(expected);
    expect(localDateOf(new Date(instant))).toBe(expected);
  });

  it('refuses a moment without an offset, which would mean another day on another machine', () => {
    expect(() => localDateOf('2026-03-29T00:30:00')).toThrow(RangeError);
    expect(() => localDateOf('2026-03-29')).toThrow(RangeError);
    expect(() => localDateOf(new Date('geen datum'))).toThrow();
  });

  it('finds the moment a day begins, which leads back to that day and not to the one before', () => {
    expect(startOfDayAt('2026-03-29')).toBe('2026-03-28T23:00:00Z');
    expect(startOfDayAt('2026-03-30')).toBe('2026-03-29T22:00:00Z');
    fc.assert(
      fc.property(day, (on) => {
        const at = startOfDayAt(on);
        expect(localDateOf(at)).toBe(on);
        expect(localDateOf(new Date(new Date(at).getTime() - 1))).toBe(addDays(on, -1));
      }),
    );
  });
});
