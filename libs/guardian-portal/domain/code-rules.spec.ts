import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeIsAlive, digitsOf, mayMailCode } from './code-rules.js';
import { guardianSessionIsAlive, guardianTimes, minutesFrom } from './guardian-times.js';

const now = new Date('2026-11-22T10:00:00Z');
const before = (minutes: number): Date => minutesFrom(now, -minutes);
const fresh = { madeAt: before(1), guesses: 0, usedAt: null };

describe('a code', () => {
  it.each([
    ['fresh', fresh, true],
    ['in its last second', { ...fresh, madeAt: new Date(before(10).getTime() + 1) }, true],
    ['ten minutes old', { ...fresh, madeAt: before(10) }, false],
    ['guessed four times', { ...fresh, guesses: 4 }, true],
    ['guessed five times', { ...fresh, guesses: 5 }, false],
    ['used', { ...fresh, usedAt: before(1) }, false],
    ['of a clock that was put back', { ...fresh, madeAt: minutesFrom(now, 5) }, false],
  ])('%s', (_, code, alive) => {
    expect(codeIsAlive(code, now)).toBe(alive);
  });

  it('is never guessed more than five times, in whatever order it is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }), (minutes) => {
        let guesses = 0;
        for (const at of minutes) {
          if (codeIsAlive({ madeAt: now, guesses, usedAt: null }, minutesFrom(now, at))) guesses += 1;
        }
        expect(guesses).toBeLessThanOrEqual(guardianTimes.guessesPerCode);
      }),
    );
  });

  it('is read with the spaces that somebody copies along', () => {
    expect(digitsOf(' 123 456\n')).toBe('123456');
  });
});

describe('another code', () => {
  const times = (count: number, minutes: number) => Array.from({ length: count }, () => before(minutes));
  it.each([
    ['the first', { ofLink: [], ofAddress: [] }, true],
    ['the fifth in an hour', { ofLink: times(4, 30), ofAddress: [] }, true],
    ['the sixth in an hour', { ofLink: times(5, 30), ofAddress: [] }, false],
    ['the sixth, the others long ago', { ofLink: times(5, 61), ofAddress: [] }, true],
    ['the thirteenth in a day', { ofLink: times(12, 600), ofAddress: [] }, false],
    ['the eleventh for one mailbox, over other links', { ofLink: [], ofAddress: times(10, 30) }, false],
  ])('%s', (_, earlier, may) => {
    expect(mayMailCode(earlier, now)).toBe(may);
  });
});

describe('a session of a parent', () => {
  it.each([
    ['just used', { lastSeenAt: before(1), expiresAt: minutesFrom(now, 60) }, true],
    ['idle for a quarter of an hour', { lastSeenAt: before(15), expiresAt: minutesFrom(now, 60) }, false],
    ['at its absolute end', { lastSeenAt: before(0), expiresAt: now }, false],
  ])('%s', (_, times, alive) => {
    expect(guardianSessionIsAlive(times, now)).toBe(alive);
  });
});
