import { describe, expect, it } from '@jest/globals';
import {
  governanceOf,
  isBoardNumber,
  isBrin,
  isKvk,
  isLocationBrin,
  isLrk,
  mayEditContact,
  placeName,
  postcodeOf,
  withLeadingZeros,
} from './index.js';

describe('governance by DENOMINATIE', () => {
  it.each([
    ['Openbaar', 'public'],
    ['OPENBAAR', 'public'],
    ['Rooms-Katholiek', 'private'],
    ['Protestants-Christelijk', 'private'],
    ['Hindoeïstisch', 'private'],
    ['Algemeen bijzonder', 'private'],
    ['Samenwerking PC, RK', 'private'],
    ['Samenwerking Opb., RK', 'cooperation'],
    ['Samenwerkingsschool', 'cooperation'],
    ['', undefined],
    ['Onbekend', undefined],
    ['Openbaarheid', undefined],
  ])('%j → %s', (denomination, governance) => {
    expect(governanceOf(denomination)).toBe(governance);
  });
});

describe('codes', () => {
  it.each([
    [isBrin, '00YY', '00yy', '0YYY', '00YY0'],
    [isLocationBrin, '00YY01', '00YY', '00YY001', '00yy01'],
    [isBoardNumber, '00077', '77', '000777', 'abcde'],
    [isLrk, '000000101', '101', '0000001010', '00000010a'],
    [isKvk, '00000101', '101', '000001010', '0000010a'],
  ])('%p', (check, right, ...wrong) => {
    expect(check(right)).toBe(true);
    expect(wrong.filter((code) => check(code))).toEqual([]);
  });

  it('gets back the zeros that a spreadsheet took', () => {
    expect([withLeadingZeros('34', 4), withLeadingZeros('GM34', 4), withLeadingZeros('', 4)]).toEqual([
      '0034',
      'GM34',
      '',
    ]);
  });

  it.each([
    ['1311 AB', '1311AB'],
    ['1311ab', '1311AB'],
    ['1311SA', undefined],
    ['0311AB', undefined],
    ['1311', undefined],
    ['', undefined],
  ])('postcode %j → %s', (text, postcode) => {
    expect(postcodeOf(text)).toBe(postcode);
  });

  it.each([
    ['ALMERE', 'Almere'],
    ["'S-GRAVENHAGE", "'s-Gravenhage"],
    ['DE LIER', 'De Lier'],
    ['BERGEN OP ZOOM', 'Bergen op Zoom'],
    ['CAPELLE AAN DEN IJSSEL', 'Capelle aan den Ijssel'],
    ['Bergen op Zoom', 'Bergen op Zoom'],
  ])('place %j → %s', (text, name) => {
    expect(placeName(text)).toBe(name);
  });
});

describe('who keeps the mailbox of a location', () => {
  const location = { id: 'l', regionId: 'r' };
  it.each([
    ['locations', ['l'], 'r', true],
    ['locations', ['other'], 'r', false],
    ['region', [], 'r', true],
    ['region', [], 'other', false],
    ['numbers', [], 'r', false],
    ['none', ['l'], 'r', false],
  ] as const)('%s %j in %s: %s', (reach, locationIds, regionId, may) => {
    expect(mayEditContact({ reach, locationIds, regionId }, location)).toBe(may);
  });
});
