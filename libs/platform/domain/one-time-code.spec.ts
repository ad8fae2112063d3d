import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeExpiresAt, codeFrom, codeRules, judgeCode, secondsToNextCode, tidyCode } from './one-time-code.js';

const sentAt = new Date('2026-11-22T17:00:00Z');
const after = (seconds: number): Date => new Date(sentAt.getTime() + seconds * 1000);

describe('a one-time code', () => {
  it.each([
    ['right', 0, true, 0],
    ['wrong', 0, false, 0],
    ['right', 4, true, 599],
    ['wrong', 4, false, 599],
    ['expired', 0, true, 600],
    ['expired', 0, false, 601],
    ['used-up', 5, true, 0],
    ['used-up', 5, false, 700],
  ])('is %s after %i wrong guesses, same %s, %i seconds later', (judgement, guesses, isSame, seconds) => {
    expect(judgeCode({ sentAt, guesses }, isSame, after(seconds))).toBe(judgement);
  });

  it('never opens after five wrong guesses, whatever comes then', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (typed) => {
        let guesses = 0;
        const seen = typed.map((isSame) => {
          const judgement = judgeCode({ sentAt, guesses }, isSame, after(1));
          if (judgement === 'wrong') guesses += 1;
          return { judgement, before: guesses };
        });
        expect(guesses).toBeLessThanOrEqual(codeRules.mostGuesses);
        for (const { judgement, before } of seen) if (judgement === 'right') expect(before).toBeLessThan(5);
      }),
    );
  });

  it.each([
    [30, 1, 0],
    [1, 1, 29],
    [0, 1, 30],
    [0, 2, 300],
    [undefined, 3, 3000],
  ])('may be followed by another in %s seconds: number %i, %i seconds later', (wait, number, seconds) => {
    const expected = wait === undefined ? undefined : Math.max(0, 30 - seconds);
    expect(secondsToNextCode(number, sentAt, after(seconds))).toBe(expected);
  });

  it('has six digits, zeros in front too, and spreads', () => {
    expect(codeFrom(Uint8Array.of(0, 0, 0, 0, 0, 7))).toBe('000007');
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        expect(codeFrom(bytes)).toMatch(/^\d{6}$/);
      }),
    );
  });

  it('is read with the spaces of a mail, and lasts ten minutes', () => {
    expect(tidyCode(' 123 456\n')).toBe('123456');
    expect(codeExpiresAt(sentAt)).toEqual(after(600));
  });
});
