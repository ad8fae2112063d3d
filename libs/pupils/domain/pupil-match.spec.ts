import { describe, expect, it } from '@jest/globals';
import { type KnownIdentity, differencesBetween, matchPupil, nameKey } from './index.js';

const child = {
  bornOn: '2023-05-14',
  givenKey: nameKey('Noor'),
  familyKey: nameKey('Berg'),
  postcode: '1315AB',
  preschoolLocationId: 'bij-de-brug',
  preschoolReference: 'K12',
};
const known = (id: string, changes: Partial<KnownIdentity> = {}): KnownIdentity => ({ ...child, id, ...changes });

describe('is this child already known', () => {
  it('is new when nobody has this name and birth date', () => {
    expect(matchPupil(child, [])).toEqual({ kind: 'new' });
    expect(matchPupil(child, [known('a', { bornOn: '2023-05-15', preschoolReference: 'K1' })])).toEqual({
      kind: 'new',
    });
  });

  it('keeps twins apart', () => {
    const twin = known('twin', { givenKey: nameKey('Saar'), preschoolReference: 'K13' });
    expect(matchPupil(child, [twin])).toEqual({ kind: 'new' });
    expect(matchPupil(child, [twin, known('noor')])).toEqual({ kind: 'same', pupilId: 'noor' });
  });

  it('never goes by the name and birth date alone', () => {
    const other = known('a', { postcode: '1354XX', preschoolLocationId: 'elders', preschoolReference: null });
    expect(matchPupil(child, [other])).toEqual({ kind: 'unsure', code: 'ambiguous', pupilIds: ['a'] });
  });

  it.each([
    ['the number at the preschool', { postcode: '1354XX' }],
    ['the postcode', { preschoolLocationId: 'elders', preschoolReference: 'K12' }],
    ['the preschool', { postcode: null, preschoolReference: null }],
  ])('is sure with %s as second check', (_, changes) => {
    expect(matchPupil(child, [known('a', changes)])).toEqual({ kind: 'same', pupilId: 'a' });
  });

  it('lets the number decide between two namesakes', () => {
    const other = known('b', { preschoolReference: 'K99' });
    expect(matchPupil(child, [other, known('a', { postcode: null })])).toEqual({ kind: 'same', pupilId: 'a' });
  });

  it('is unsure when two namesakes fit as well', () => {
    const bare = { ...child, preschoolReference: null };
    const match = matchPupil(bare, [
      known('a', { preschoolReference: 'K1' }),
      known('b', { preschoolReference: 'K2' }),
    ]);
    expect(match).toEqual({ kind: 'unsure', code: 'ambiguous', pupilIds: ['a', 'b'] });
  });

  it('takes another number and another postcode at one preschool for another child', () => {
    expect(matchPupil(child, [known('a', { preschoolReference: 'K99', postcode: '1354XX' })])).toEqual({ kind: 'new' });
  });

  it('asks a person when a preschool seems to have renumbered its children', () => {
    const renumbered = matchPupil(child, [known('a', { preschoolReference: '2026-12' })]);
    expect(renumbered).toEqual({ kind: 'unsure', code: 'ambiguous', pupilIds: ['a'] });
  });

  it('refuses a number that belongs to another child', () => {
    const owner = known('a', { givenKey: nameKey('Saar') });
    expect(matchPupil(child, [owner])).toEqual({ kind: 'unsure', code: 'reference-taken', pupilIds: ['a'] });
    const otherBirth = known('b', { bornOn: '2023-05-15' });
    expect(matchPupil(child, [otherBirth])).toEqual({ kind: 'unsure', code: 'reference-taken', pupilIds: ['b'] });
  });
});

describe('children with the same name', () => {
  it('show what differs', () => {
    const a = { bornOn: '2023-05-14', preschoolLocationId: 'x', postcode: '1315AB' };
    expect(differencesBetween(a, { ...a, bornOn: '2023-06-01', postcode: null })).toEqual(['born-on', 'postcode']);
    expect(differencesBetween(a, a)).toEqual([]);
  });
});
