import { describe, expect, it } from '@jest/globals';
import { decidedWords } from './guardian-steps.js';

describe('what a parent decided, in words', () => {
  it.each([
    [{ given: 4, refused: 0, byStaff: false }, 'Uw besluit: bij 4 delen ja'],
    [{ given: 3, refused: 1, byStaff: false }, 'Uw besluit: bij 3 delen ja, bij 1 deel nee'],
    [{ given: 0, refused: 2, byStaff: true }, 'Uw besluit: bij 2 delen nee (door de voorschool opgeschreven)'],
  ])('%o', (decided, words) => {
    expect(decidedWords(decided)).toBe(words);
  });
});
