import { describe, expect, it } from '@jest/globals';
import { type DossierWish, copyStamp, dossierFileName, dossierFront, dossierTitle, wishFindings } from './index.js';

describe('a wish', () => {
  it.each<[DossierWish, string[]]>([
    [{ kind: 'normal', ids: ['a', 'b'] }, []],
    [{ kind: 'normal', ids: ['a', 'b', 'a'] }, ['twice']],
    [{ kind: 'restricted', ids: ['a'] }, []],
    [{ kind: 'restricted', ids: ['a', 'b'] }, ['one-at-a-time']],
    [{ kind: 'concept', ids: ['a', 'a'] }, ['twice', 'one-at-a-time']],
  ])('%j gives %j', (wish, codes) => {
    expect(wishFindings(wish).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what a file is called', () => {
  it.each([
    ['normal', 1, 'overdracht-2026-11-22.pdf', 'Overdracht: Peuterestafette'],
    ['restricted', 1, 'overdracht-vertrouwelijk-2026-11-22.pdf', 'Overdracht, vertrouwelijk deel: Peuterestafette'],
    ['concept', 1, 'overdracht-concept-2026-11-22.pdf', 'Overdracht, concept voor de ouders: Peuterestafette'],
    ['normal', 12, 'overdrachten-12-kinderen-2026-11-22.pdf', 'Overdrachten van 12 kinderen'],
  ] as const)('%s of %i', (kind, children, file, title) => {
    expect(dossierFileName(kind, children, '2026-11-22')).toBe(file);
    expect(dossierTitle(kind, children, 'Peuterestafette')).toBe(title);
  });
});

it('whose copy it is stands on the clock of the Netherlands, in summer too', () => {
  const owner = { organisationName: 'De Regenboog', roleLabel: 'Intern begeleider' };
  expect(copyStamp({ ...owner, askedAt: new Date('2026-07-01T22:30:00Z') })).toBe(
    'Kopie voor De Regenboog (intern begeleider), 2 jul 2026, 00:30',
  );
});

it('the front of many names who is not in it and why', () => {
  const front = dossierFront(2, [{ name: 'Sem', reason: 'shut' }], 'Kopie voor De Regenboog');
  expect(front).toMatchObject({ title: 'Overdrachten', below: '2 kinderen' });
  expect(JSON.stringify(front.blocks)).toContain('Sem: niet meer te lezen');
  expect(dossierFront(2, [], 'Kopie').blocks).toHaveLength(1);
});
