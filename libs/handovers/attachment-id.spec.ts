import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attachmentIdOf } from './attachment-id.js';

const sha256 = 'a'.repeat(64);

describe('the id of a file', () => {
  it('is a UUID of version 8, and the same for the same chance and content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (chance) => {
        const salt = Buffer.from(chance);
        const id = attachmentIdOf({ salt, sha256 });
        return (
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id) &&
          id === attachmentIdOf({ salt, sha256 })
        );
      }),
    );
  });

  it('is another one for other content, and for the same content another time', () => {
    const salt = randomBytes(16);
    const id = attachmentIdOf({ salt, sha256 });
    expect(attachmentIdOf({ salt, sha256: `b${sha256.slice(1)}` })).not.toBe(id);
    expect(attachmentIdOf({ salt: randomBytes(16), sha256 })).not.toBe(id);
  });
});
