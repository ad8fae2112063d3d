import { describe, expect, it } from '@jest/globals';
import { nameKey, nameSearchesOf } from './index.js';

const finds = (text: string, givenName: string, familyName: string): boolean =>
  nameSearchesOf(text).some(
    (search) =>
      nameKey(givenName).startsWith(search.givenKey ?? '') && nameKey(familyName).startsWith(search.familyKey ?? ''),
  );

describe('searching by name', () => {
  it.each([
    ['noor', 'Noor', 'Berg'],
    ['berg', 'Noor', 'Berg'],
    ['Noor van den Berg', 'Noor', 'Berg'],
    ['Berg, Noor', 'Noor', 'Berg'],
    ['no be', 'Noor', 'Berg'],
    ['yusuf el amrani', 'Yusuf', 'El Amrani'],
    ['el amrani', 'Yusuf', 'El Amrani'],
    ['nunez', 'Lía', 'Núñez-Peña'],
    ['anne marie de wit', 'Anne Marie', 'Wit'],
    ['van', 'Vanessa', 'Wit'],
  ])('%s finds %s %s', (text, givenName, familyName) => expect(finds(text, givenName, familyName)).toBe(true));

  it('does not find another', () => {
    expect(finds('noor berg', 'Noor', 'Dijk')).toBe(false);
    expect(nameSearchesOf(' -, ')).toEqual([]);
  });
});
