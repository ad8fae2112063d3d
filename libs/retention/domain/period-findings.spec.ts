import { describe, expect, it } from '@jest/globals';
import { holdFindings, isOverdue, periodFindings, seedPeriods } from './index.js';

const bounds = { atLeast: 'P3M', atMost: 'P2Y' };
const reason = 'Besluit van de stuurgroep';
const codes = (term: string, why = reason, within = bounds) =>
  periodFindings({ term, reason: why }, within).map(({ code }) => code);

describe('a change of a term', () => {
  it.each([
    ['P3M', []],
    ['P2Y', []],
    ['P24M', []],
    ['P2M', ['out-of-bounds']],
    ['P2Y1D', ['out-of-bounds']],
    ['90 dagen', ['no-term']],
  ])('to %s: %j', (term, found) => expect(codes(term)).toEqual(found));

  it('cannot pass the law, and says everything at once', () => {
    expect(codes('P1Y', 'kort', { atLeast: 'P2Y', atMost: 'P2Y' })).toEqual(['fixed', 'too-short']);
  });
});

describe('the rules that Estafette brings', () => {
  it.each(seedPeriods.map((period) => [period.id, period] as const))('%s lies within its own bounds', (_, period) => {
    const found = periodFindings({ term: period.term, reason }, period).map(({ code }) => code);
    expect(found).toEqual(period.atLeast === period.atMost ? ['fixed'] : []);
  });
});

describe('a hold', () => {
  it.each([
    ['2026-11-22', ['in-past']],
    ['2026-11-23', []],
    ['2027-11-22', []],
    ['2027-11-23', ['too-late']],
  ])('with review on %s: %j', (reviewOn, found) => {
    expect(holdFindings({ reason, reviewOn }, '2026-11-22').map(({ code }) => code)).toEqual(found);
  });

  it('wants a reason, and is overdue the day after its review day', () => {
    expect(holdFindings({ reason: 'x', reviewOn: '2026-12-01' }, '2026-11-22')).toHaveLength(1);
    expect(isOverdue('2026-11-22', '2026-11-22')).toBe(false);
    expect(isOverdue('2026-11-21', '2026-11-22')).toBe(true);
  });
});
