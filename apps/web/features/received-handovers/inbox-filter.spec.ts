import { describe, expect, it } from '@jest/globals';
import { choiceFrom, questionOf, searchOf } from './inbox-filter.js';

describe('what is chosen in the inbox', () => {
  it.each([
    [{ filter: 'all' }, ''],
    [{ filter: 'open' }, '?toon=open'],
    [{ filter: 'all', triage: 'support', byTriage: true }, '?vraagt=ondersteuning&volgorde=aandacht'],
    [{ filter: 'new', senderLocationId: 'a' }, '?toon=nieuw&van=a'],
  ] as const)('%j stands in the address and is found again', (choice, address) => {
    expect(searchOf(choice)).toBe(address);
    expect(choiceFrom(new URLSearchParams(address))).toEqual(choice);
  });

  it('shows all of it when the address says something unknown', () => {
    expect(choiceFrom(new URLSearchParams('?toon=x&vraagt=y&volgorde=z'))).toEqual({ filter: 'all' });
    expect(questionOf({ filter: 'all' })).toEqual({});
  });
});
