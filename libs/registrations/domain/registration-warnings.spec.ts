import { describe, expect, it } from '@jest/globals';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import {
  type OtherRegistration,
  findingsOfReason,
  findingsOfRegistration,
  statusOnReceipt,
  warningsAboutRegistration,
  watchTermsOf,
} from './index.js';

const terms = watchTermsOf('2023-05-14', seedTermTables)!;
const draft = { schoolLocationId: 'regenboog', preference: 1, receivedOn: '2026-06-01', wantedStartOn: null };
const codes = (
  changes: Partial<Omit<typeof draft, 'wantedStartOn'> & { wantedStartOn: string }>,
  others: OtherRegistration[] = [],
) => warningsAboutRegistration({ ...draft, ...changes }, terms, others).map(({ code }) => code);

describe('warnings about a registration', () => {
  it('has none when all is in time', () => expect(codes({})).toEqual([]));

  it('speaks of a vooraanmelding until the third birthday', () => {
    expect(codes({ receivedOn: '2026-05-13' })).toEqual(['pre-registration']);
    expect(codes({ receivedOn: '2026-05-14' })).toEqual([]);
  });

  it('speaks of the agreement from the day after 3 years and 6 months', () => {
    expect(codes({ receivedOn: '2026-11-14' })).toEqual([]);
    expect(codes({ receivedOn: '2026-11-15' })).toEqual(['after-3y6m']);
  });

  it('counts ten weeks back from the wanted start, or else from the fourth birthday', () => {
    expect(codes({ receivedOn: '2027-03-05' })).toEqual(['after-3y6m']);
    expect(codes({ receivedOn: '2027-03-06' })).toEqual(['after-3y6m', 'less-than-ten-weeks']);
    expect(codes({ receivedOn: '2027-03-06', wantedStartOn: '2027-08-23' })).toEqual(['after-3y6m']);
    expect(codes({ receivedOn: '2026-06-01', wantedStartOn: '2026-08-10' })).toEqual(['start-before-four']);
    expect(codes({ receivedOn: '2026-06-02', wantedStartOn: '2026-08-10' })).toContain('less-than-ten-weeks');
  });

  it('never calls lateness a ground for refusal', () => {
    const texts = warningsAboutRegistration({ ...draft, receivedOn: '2027-05-01' }, terms, []).map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/mag hierom niet weigeren/);
  });

  it('finds a second registration, and a second first preference', () => {
    const other: OtherRegistration = { schoolLocationId: 'kompas', preference: 1, status: 'registered' };
    expect(codes({}, [other])).toEqual(['second-registration', 'first-preference-twice']);
    expect(codes({}, [{ ...other, preference: 2 }])).toEqual(['second-registration']);
    expect(codes({}, [{ ...other, status: 'withdrawn' }])).toEqual([]);
    expect(codes({}, [{ ...other, schoolLocationId: 'regenboog' }])).toEqual([]);
  });
});

describe('day of receipt', () => {
  const faults = (receivedOn: string, wantedStartOn: string | null = null) =>
    findingsOfRegistration({ receivedOn, wantedStartOn }, '2023-05-14', '2026-11-22').map(({ code }) => code);

  it('is not in the future and not before birth', () => {
    expect(faults('2026-11-22')).toEqual([]);
    expect(faults('2026-11-23')).toEqual(['in-future']);
    expect(faults('2023-05-13')).toEqual(['before-birth']);
    expect(faults('2026-11-22', '2022-01-01')).toEqual(['before-birth']);
  });

  it('changes with a reason of at least ten signs', () => {
    expect(findingsOfReason('typefout  ')).toMatchObject([{ code: 'too-short' }]);
    expect(findingsOfReason('Verkeerde dag ingetypt')).toEqual([]);
    expect(findingsOfReason('x'.repeat(501))).toMatchObject([{ code: 'too-long' }]);
  });
});

describe('status of a registration', () => {
  it('begins as vooraanmelding below three', () => {
    expect(statusOnReceipt('2026-05-13', terms.registrableFromOn)).toBe('pre-registered');
    expect(statusOnReceipt('2026-05-14', terms.registrableFromOn)).toBe('registered');
  });
});
