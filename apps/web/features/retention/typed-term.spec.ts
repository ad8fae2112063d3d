import { describe, expect, it } from '@jest/globals';
import { termOf } from './typed-term.js';

describe('a typed term', () => {
  it.each([
    ['6', 'M', 'P6M'],
    [' 08 ', 'W', 'P8W'],
    ['2', 'Y', 'P2Y'],
    ['', 'Y', undefined],
    ['1,5', 'Y', undefined],
    ['-1', 'Y', undefined],
    ['een', 'D', undefined],
  ] as const)('%j %s is %s', (amount, unit, term) => expect(termOf(amount, unit)).toBe(term));
});
