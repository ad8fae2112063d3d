import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayNameOf, faultOfName, nameKey, nameLimits, sortKeyOf, sortNameOf, tidyName } from './index.js';

const noor = { givenName: 'Noor', prefix: 'van den', familyName: 'Berg' };

describe('name of a child', () => {
  it('is sorted on the family name without voorvoegsel', () => {
    expect(sortNameOf(noor)).toBe('Berg, Noor van den');
    expect(displayNameOf(noor)).toBe('Noor van den Berg');
    expect(sortNameOf({ ...noor, prefix: '' })).toBe('Berg, Noor');
    expect(sortKeyOf(noor)).toBe('berg noor');
  });

  it('has one spelling: NFC, single spaces', () => {
    expect(tidyName('  Zoe\u0308   Marie ')).toBe('Zo\u00eb Marie');
  });

  it.each([
    'Zoë',
    "O'Brien",
    'Jean-Luc',
    'محمد',
    '李小龍',
    'Ђорђе',
    'மீனா',
    'Şükrü',
    'علی\u200cرضا',
    'X Æ A-12',
    'ʻAlohilani',
  ])('welcomes %s', (name) => expect(faultOfName(tidyName(name), nameLimits.givenName)).toBeUndefined());

  it.each([
    ['Noor\r\nBcc: x@y.nl', 'control-character'],
    ['Noor\u0000', 'control-character'],
    ['Noor\u2028', 'control-character'],
    ['\u202eroon', 'control-character'],
    ['Noor\u200b', 'control-character'],
    ['\ud800', 'control-character'],
    ['<b>Noor</b>', 'markup'],
    ['<script>alert(1)</script>', 'markup'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['123', 'no-letter'],
    ['x'.repeat(65), 'too-long'],
  ])('refuses %j', (name, fault) => expect(faultOfName(tidyName(name), 64)).toBe(fault));

  it('counts signs, not code units', () => {
    expect(faultOfName('𠜎'.repeat(64), 64)).toBeUndefined();
    expect(faultOfName('𠜎'.repeat(65), 64)).toBe('too-long');
  });
});

describe('key of a name', () => {
  it.each([
    ['Núñez-Peña', 'nunez pena'],
    ["O'Brien", 'OBrien'],
    ['Strauß', 'strauss'],
    ['Đorđević', 'dordevic'],
    ['ŞÜKRÜ', 'sukru'],
    ['Zoe\u0308', 'ZOË'],
  ])('is the same for %s and %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it.each([
    ['Noor', 'Saar'],
    ['மீனா', 'மானா'],
    ['محمد', 'محمود'],
  ])('tells %s from %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  it('is never empty for a name that is welcome, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tidied = tidyName(text);
        if (faultOfName(tidied, 64) !== undefined) return;
        expect(nameKey(tidied)).not.toBe('');
        expect(nameKey(nameKey(tidied))).toBe(nameKey(tidied));
      }),
    );
  });
});
