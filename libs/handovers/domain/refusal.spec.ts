import { describe, expect, it } from '@jest/globals';
import { handoverStatuses, mayRefuseWhole, refusalFindings, statusAfter } from './index.js';

const guardians = [
  { id: 'mother', name: 'Sanne Bos', hasAuthority: true },
  { id: 'neighbour', name: 'Els', hasAuthority: false },
];
const facts = { guardians, bornOn: '2023-03-14', today: '2026-11-22' };
const record = { guardianId: 'mother', refusedOn: '2026-11-20', channel: 'spoken' as const };

describe('handover / a parent who wants none at all', () => {
  it.each([
    ['draft', false, true],
    ['draft', true, true],
    ['presented', false, true],
    ['presented', true, false],
    ['sent', true, false],
    ['returned', true, false],
  ] as const)('of %s, school known %s: %s', (status, known, may) => expect(mayRefuseWhole(status, known)).toBe(may));

  it('is only written down where the table of steps lets a refusal in', () => {
    for (const status of handoverStatuses) {
      for (const known of [true, false]) {
        if (mayRefuseWhole(status, known)) expect(statusAfter(status, 'refuse')).toBe('refused');
      }
    }
  });

  it('is of a parent with authority, on a day that was', () => {
    expect(refusalFindings(record, facts)).toEqual([]);
    const codes = (more: Partial<typeof record>) =>
      refusalFindings({ ...record, ...more }, facts).map(({ code }) => code);
    expect(codes({ guardianId: 'neighbour' })).toEqual(['no-authority']);
    expect(codes({ guardianId: 'stranger', refusedOn: '2026-11-23' })).toEqual(['not-a-guardian', 'in-future']);
    expect(codes({ refusedOn: '2023-03-13' })).toEqual(['before-birth']);
  });
});
