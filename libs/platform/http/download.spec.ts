import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asAttachment } from './download.js';

describe('the name of a download', () => {
  it.each([
    ['verslag.pdf', `attachment; filename="verslag.pdf"; filename*=UTF-8''verslag.pdf`],
    ['Zoë (1).pdf', `attachment; filename="Zoe (1).pdf"; filename*=UTF-8''Zo%C3%AB%20%281%29.pdf`],
    ['a"b\\c%.pdf', `attachment; filename="a_b_c_.pdf"; filename*=UTF-8''a%22b%5Cc%25.pdf`],
    ['تقرير.pdf', `attachment; filename="_____.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf`],
    ['x\r\nSet-Cookie: a', `attachment; filename="x__Set-Cookie: a"; filename*=UTF-8''x%0D%0ASet-Cookie%3A%20a`],
  ])('%j', (name, header) => expect(asAttachment(name)).toBe(header));

  it('is one header, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) =>
        /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.~!%-]*$/.test(asAttachment(name)),
      ),
    );
  });
});
