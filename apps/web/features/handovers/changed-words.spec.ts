import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markChanged } from './changed-words.js';

const marked = (text: string, other: string): string =>
  markChanged(text, other)
    .map((piece) => (piece.changed ? `[${piece.text}]` : piece.text))
    .join('');

describe('changed words', () => {
  it('marks what the other text lacks, on both sides', () => {
    const [mine, theirs] = ['Noor bouwt graag torens.', 'Noor bouwt het liefst torens.'];
    expect(marked(mine, theirs)).toBe('Noor bouwt [graag] torens.');
    expect(marked(theirs, mine)).toBe('Noor bouwt [het] [liefst] torens.');
  });

  it.each([
    ['zelfde', 'zelfde', 'zelfde'],
    ['alles anders', 'niets', '[alles] [anders]'],
    ['', 'iets', ''],
    ['een twee\n\ndrie', 'een drie', 'een [twee]\n\ndrie'],
  ])('%j beside %j', (text, other, expected) => expect(marked(text, other)).toBe(expected));

  it('does not compare books', () => {
    const long = 'woord '.repeat(400);
    expect(markChanged(long, 'woord')).toEqual([{ text: long, changed: false }]);
  });

  it('gives the whole text back, whatever is marked', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        expect(
          markChanged(mine, theirs)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(mine);
      }),
    );
  });
});
