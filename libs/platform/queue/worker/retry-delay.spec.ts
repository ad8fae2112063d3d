import { describe, expect, it } from '@jest/globals';
import { errorCodeOf } from './error-code.js';
import { retryDelaySeconds } from './retry-delay.js';

describe('waiting before the next attempt', () => {
  it('is three times as long each time, at most six hours', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 20].map((attempt) => retryDelaySeconds(attempt, 30, 0.5));
    expect(waits).toEqual([30, 90, 270, 810, 2430, 7290, 21600, 21600]);
  });

  it('differs by chance, a quarter at most', () => {
    expect(retryDelaySeconds(1, 100, 0)).toBe(75);
    expect(retryDelaySeconds(1, 100, 0.999)).toBeCloseTo(124.95);
  });
});

describe('the code of an error', () => {
  it.each([
    [Object.assign(new Error('Noor'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    [Object.assign(new Error('Noor'), { code: '23505' }), '23505'],
    [Object.assign(new Error('x'), { code: 'Noor van den Berg' }), 'Error'],
    [new TypeError('Noor'), 'TypeError'],
    ['Noor', 'string'],
    [null, 'object'],
  ])('is short and tells nobody’s name', (error, code) => {
    expect(errorCodeOf(error)).toBe(code);
  });
});
