/** @jest-environment ./test/support/real-time-zone.environment.js */
import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  dutchDateWithDay,
  dutchDaysLeft,
  localDateOf,
  parseLocalDate,
  startOfDayAt,
} from '#libs/platform/domain/index.js';
import { easterSunday, schoolYearTerms, seedTermTables as tables, termInputFindings, termsFor } from './index.js';

const { setTimeZone } = globalThis as unknown as { setTimeZone(zone: string): void };
const zones = [
  'UTC',
  'Europe/Amsterdam',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Sao_Paulo',
];
/** Days around both changes of the clock, midnight of New Year, and a leap day. */
const days = [
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-10-24',
  '2026-10-25',
  '2026-10-26',
  '2026-12-31',
  '2028-02-29',
];
const moments = [
  '2026-03-28T22:59:59Z',
  '2026-03-28T23:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T00:30:00Z',
  '2026-12-31T23:00:00Z',
];

function everything(): unknown {
  return {
    terms: days.map((on) =>
      termsFor({ bornOn: addDays(on, -1100), receivedOn: addDays(on, -42), governance: 'public' }, tables),
    ),
    calendar: schoolYearTerms('2026-2027', tables),
    findings: days.map((on) => termInputFindings({ bornOn: addDays(on, 1), completedOn: on }, on)),
    words: days.map((on) => [
      dutchDateWithDay(on),
      dutchDaysLeft(on, '2026-10-26'),
      parseLocalDate(on),
      startOfDayAt(on),
    ]),
    moments: moments.flatMap((moment) => [localDateOf(moment), localDateOf(new Date(moment))]),
    easter: [2026, 2027, 2028].map(easterSunday),
  };
}

describe('the time zone of the machine', () => {
  it('can be changed in this spec, or the other fact would prove nothing', () => {
    const hours = zones.map((zone) => {
      setTimeZone(zone);
      return new Date('2026-03-29T00:30:00Z').getHours();
    });
    expect(hours).toEqual([0, 1, 20, 14, 13, 21]);
  });

  it('changes no term, no finding, no word and no day', () => {
    const [first, ...others] = zones.map((zone) => {
      setTimeZone(zone);
      return JSON.stringify(everything());
    });
    expect(first).toContain('2026-03-29');
    for (const other of others) expect(other).toBe(first);
  });
});
