import { describe, expect, it } from '@jest/globals';
import { type RegistrationStatus, doubleRegistrationOf, nextActorForDouble } from './index.js';

const asked = (...list: [number, RegistrationStatus][]) =>
  doubleRegistrationOf(list.map(([preference, status]) => ({ preference, status })));

describe('a double registration', () => {
  it.each([
    ['none', [], undefined],
    ['one', [[1, 'registered']], undefined],
    [
      'one that was withdrawn',
      [
        [1, 'registered'],
        [2, 'withdrawn'],
      ],
      undefined,
    ],
    [
      'one that was refused',
      [
        [1, 'refused-place-elsewhere'],
        [2, 'registered'],
      ],
      undefined,
    ],
    [
      'a first and a second',
      [
        [1, 'in-review'],
        [2, 'registered'],
      ],
      { schools: 2, firstPreferences: 1 },
    ],
    [
      'a vooraanmelding counts',
      [
        [1, 'pre-registered'],
        [2, 'admitted'],
      ],
      { schools: 2, firstPreferences: 1 },
    ],
    [
      'two firsts',
      [
        [1, 'registered'],
        [1, 'extended'],
        [3, 'registered'],
      ],
      { schools: 3, firstPreferences: 2 },
    ],
    [
      'no first',
      [
        [2, 'registered'],
        [3, 'registered'],
      ],
      { schools: 2, firstPreferences: 0 },
    ],
  ] satisfies [string, [number, RegistrationStatus][], object | undefined][])('%s', (_, list, expected) => {
    expect(asked(...list)).toEqual(expected);
  });

  it.each([
    [1, 'school'],
    [0, 'region'],
    [2, 'region'],
  ])('%i first preferences: %s acts next', (firstPreferences, actor) => {
    expect(nextActorForDouble({ schools: 2, firstPreferences })).toBe(actor);
  });
});
