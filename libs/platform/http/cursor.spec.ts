import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.js';

const id = '0b5f6b00-0000-4000-8000-000000000001';

describe('cursor', () => {
  it('comes back as it went', () => {
    expect(decodeCursor(encodeCursor(['Çelik "x"', id]), 2)).toEqual(['Çelik "x"', id]);
  });

  it.each(['', 'x', '%', encodeCursor([id]), encodeCursor(['a', 'b']), encodeCursor(['\0', id]), 'WzEsMl0', 'e30'])(
    'refuses %j',
    (cursor) => {
      expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ kind: 'invalid' }));
    },
  );
});
