import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canKeepBoth, keptAnswer } from './conflict-choice.js';

describe('choice between two texts', () => {
  it('keeps the one that is chosen', () => {
    expect(keptAnswer('mine', 'long-text', 'van mij', 'van haar')).toBe('van mij');
    expect(keptAnswer('theirs', 'long-text', 'van mij', 'van haar')).toBe('van haar');
    expect(keptAnswer('theirs', 'long-text', 'van mij', undefined)).toBeUndefined();
  });

  it('puts two texts under each other in one box', () => {
    expect(keptAnswer('both', 'long-text', 'van mij', 'van haar')).toBe('van mij\n\nvan haar');
    expect(keptAnswer('both', 'text', 'Noor', 'Nora')).toBe('Noor / Nora');
  });

  it('makes one list of two without doubling what is in both', () => {
    const [anna, bo] = [{ naam: 'Anna' }, { naam: 'Bo' }];
    expect(keptAnswer('both', 'group', [anna], [{ naam: 'Anna' }, bo])).toEqual([anna, bo]);
    expect(keptAnswer('both', 'choices', ['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
  });

  it('offers both only where both can stand', () => {
    expect(['date', 'scale', 'choice', 'number'].map((widget) => canKeepBoth(widget as 'date', 'a', 'b'))).toEqual(
      Array(4).fill(false),
    );
    expect(canKeepBoth('long-text', 'a', undefined)).toBe(false);
  });

  it('loses nothing of two texts', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (mine, theirs) => {
        const both = String(keptAnswer('both', 'long-text', mine, theirs));
        expect([both.includes(mine), both.includes(theirs)]).toEqual([true, true]);
      }),
    );
  });
});
