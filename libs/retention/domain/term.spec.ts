import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LocalDate, addDays } from '#libs/platform/domain/index.js';
import { goesOn, isAtLeast, isTerm, keptThrough, lastEventDue, parseTerm, termInWords } from './index.js';

describe('the last day on which something is kept', () => {
  it.each([
    ['2024-03-01', 'P2Y', '2026-03-01'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2025-08-31', 'P6M', '2026-02-28'],
    ['2025-10-31', 'P1M', '2025-11-30'],
    ['2025-12-31', 'P8W', '2026-02-25'],
    ['2025-01-31', 'P1Y16W', '2026-05-23'],
    ['2025-01-31', 'P0D', '2025-01-31'],
    // Not moved for a Sunday: 1 March 2026.
    ['2025-03-01', 'P1Y', '2026-03-01'],
  ])('%s + %s is %s', (eventOn, term, kept) => {
    expect(keptThrough(eventOn, parseTerm(term))).toBe(kept);
    expect(goesOn(eventOn, parseTerm(term))).toBe(addDays(kept, 1));
  });

  const term = fc.record({
    years: fc.nat(6),
    months: fc.nat(24),
    weeks: fc.nat(30),
    days: fc.nat(400),
  });
  const day = fc.integer({ min: 0, max: 20_000 }).map((days): LocalDate => addDays('1995-01-01', days));

  it('is the same as walking through the calendar by hand', () => {
    fc.assert(
      fc.property(day, term, (eventOn, wish) => {
        expect(keptThrough(eventOn, wish)).toBe(byHand(eventOn, wish));
      }),
    );
  });

  it('what is due by the last event is due, and what happened a day later is not', () => {
    fc.assert(
      fc.property(day, term, (today, wish) => {
        const last = lastEventDue(today, wish);
        expect(goesOn(last, wish) <= today).toBe(true);
        expect(goesOn(addDays(last, 1), wish) <= today).toBe(false);
      }),
    );
  });
});

/** With the calendar of the language itself: first the month, clamped, then the days. */
function byHand(eventOn: LocalDate, wish: { years: number; months: number; weeks: number; days: number }): string {
  const [year = 0, month = 0, day = 0] = eventOn.split('-').map(Number);
  const months = month - 1 + wish.years * 12 + wish.months;
  const lastOfMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  const clamped = Date.UTC(year, months, Math.min(day, lastOfMonth));
  return new Date(clamped + (wish.weeks * 7 + wish.days) * 86_400_000).toISOString().slice(0, 10);
}

describe('a term', () => {
  it.each(['P2Y', 'P8W', 'P1Y16W', 'P0D', 'P1Y2M3W4D'])('%s is one', (text) => expect(isTerm(text)).toBe(true));
  it.each(['', 'P', '2Y', 'P2', 'PT8H', 'P-1Y', 'P1D1Y', 'P1.5Y', 'p1y', 'P100Y', ' P1Y'])('%j is none', (text) => {
    expect(isTerm(text)).toBe(false);
    expect(() => parseTerm(text)).toThrow(RangeError);
  });

  it.each([
    ['P2Y', '2 jaar'],
    ['P1M', '1 maand'],
    ['P1Y16W', '1 jaar en 16 weken'],
    ['P7D', '7 dagen'],
    ['P0D', 'meteen'],
  ])('%s reads as %s', (text, words) => expect(termInWords(text)).toBe(words));

  it.each([
    ['P1Y', 'P12M', true],
    ['P365D', 'P1Y', false],
    ['P366D', 'P1Y', true],
    ['P30D', 'P1M', false],
    ['P5W', 'P1M', true],
  ])('%s is never shorter than %s: %s', (one, other, holds) => {
    expect(isAtLeast(parseTerm(one), parseTerm(other))).toBe(holds);
  });
});
