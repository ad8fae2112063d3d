import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.js';

describe('cursor', () => {
  it('comes back as it went', () => {
    expect(decodeCursor(encodeCursor(['Çelik "x"', '1']), 2)).toEqual(['Çelik "x"', '1']);
  });

  it.each(['', 'x', '%', encodeCursor(['a']), Buffer.from('[1,2]').toString('base64url'), 'e30'])(
    'refuses %j',
    (cursor) => {
      expect(() => decodeCursor(cursor, 2)).toThrow(expect.objectContaining({ kind: 'invalid' }));
    },
  );
});
