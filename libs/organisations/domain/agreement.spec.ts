import { describe, expect, it } from '@jest/globals';
import { agreementFindings, agreementMissing, controllerOf } from './index.js';

const record = { version: '4.0', documentReference: 'Z-2026-114' };

describe('a processing agreement', () => {
  it.each([
    ['2026-11-21', []],
    ['2026-11-22', []],
    ['2026-11-23', ['in-future']],
  ])('signed on %s gives %j', (signedOn, codes) => {
    expect(agreementFindings({ ...record, signedOn }, '2026-11-22').map(({ code }) => code)).toEqual(codes);
  });

  it('is of the board of a school, and of the organisation of a preschool', () => {
    expect(controllerOf({ boardId: 'bestuur', organisationId: 'school' })).toBe('bestuur');
    expect(controllerOf({ boardId: null, organisationId: 'houder' })).toBe('houder');
  });

  it('that is missing is said with who can solve it', () => {
    expect(agreementMissing(['De Boog'])).toMatch(/^De Boog heeft nog geen .*functioneel beheerder/);
    expect(agreementMissing(['De Boog', 'Peuters en zo'])).toMatch(/^De Boog en Peuters en zo hebben/);
  });
});
