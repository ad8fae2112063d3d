import { describe, expect, it } from '@jest/globals';
import {
  isOnTime,
  isPreRegistration,
  registrationTerms,
  registrationTermsBy,
  seedTermRules as rules,
  seedTermTables,
  tenWeeksWarning,
  termsFor,
} from './index.js';

// law-and-process 1.2
const vectors = [
  ['2022-08-29', '2025-08-29', '2026-02-28', '2026-05-29', '2026-06-29', '2026-08-29', '2026-06-20'],
  ['2022-08-31', '2025-08-31', '2026-02-28', '2026-05-31', '2026-06-30', '2026-08-31', '2026-06-22'],
  ['2023-08-28', '2026-08-28', '2027-02-28', '2027-05-28', '2027-06-28', '2027-08-28', '2027-06-19'],
  ['2024-08-29', '2027-08-29', '2028-02-29', '2028-05-29', '2028-06-29', '2028-08-29', '2028-06-20'],
  ['2024-08-31', '2027-08-31', '2028-02-29', '2028-05-31', '2028-06-30', '2028-08-31', '2028-06-22'],
  ['2023-12-31', '2026-12-31', '2027-06-30', '2027-09-30', '2027-10-31', '2027-12-31', '2027-10-22'],
  ['2023-01-01', '2026-01-01', '2026-07-01', '2026-10-01', '2026-11-01', '2027-01-01', '2026-10-23'],
] as const;
const ids = [
  'earliest-registration',
  'local-registration-3y6m',
  'handover-form-3y9m',
  'trial-days-from-3y10m',
  'fourth-birthday',
  'ten-weeks-before-fourth-birthday',
];

describe('registration terms / from the birth date', () => {
  it.each(vectors)('born %s', (bornOn, ...expected) => {
    const terms = termsFor({ bornOn }, seedTermTables);
    expect(ids.map((id) => terms.find((term) => term.id === id)?.dueOn)).toEqual(expected);
  });

  it.each(vectors)('born %s, by the fast path of the watch', (bornOn, ...expected) => {
    const terms = registrationTerms(bornOn, rules);
    expect([
      terms.earliestRegistrationOn,
      terms.localRegistrationOn,
      terms.handoverFormOn,
      terms.trialDaysFromOn,
      terms.fourthBirthdayOn,
      terms.tenWeeksBeforeFourthBirthdayOn,
    ]).toEqual(expected);
  });

  it('never chains: 3y10m after 31 August is counted from the birth date, not from 28 February', () => {
    expect(registrationTerms('2022-08-31', rules).trialDaysFromOn).toBe('2026-06-30');
  });

  it('takes 28 February for a child of 29 February, unless the row says 1 March', () => {
    const march = rules.map((rule) => ({ ...rule, leapDayBirthday: 'first-of-march' as const }));
    expect(registrationTerms('2024-02-29', rules).earliestRegistrationOn).toBe('2027-02-28');
    expect(registrationTerms('2024-02-29', march).earliestRegistrationOn).toBe('2027-03-01');
    expect(registrationTerms('2024-02-29', march).fourthBirthdayOn).toBe('2028-02-29');
    expect(registrationTerms('2024-08-29', march).localRegistrationOn).toBe('2028-02-29');
    expect(registrationTerms('2022-08-29', march).localRegistrationOn).toBe('2026-02-28');
  });

  it('follows the row that is in force for the birth date, without a gap between two rows', () => {
    const changed = rules.flatMap((rule) =>
      rule.id === 'local-registration-3y6m'
        ? [
            { ...rule, validTo: '2024-12-31' },
            { ...rule, validFrom: '2025-01-01', amount: 40 },
          ]
        : [rule],
    );
    const termsOf = registrationTermsBy(changed);
    expect(termsOf('2024-12-31').localRegistrationOn).toBe('2028-06-30');
    expect(termsOf('2025-01-01').localRegistrationOn).toBe('2028-05-01');
  });

  it('leaves out what no row says', () => {
    expect(registrationTerms('2022-08-29', [])).toEqual({});
    expect(registrationTerms('2015-12-31', rules).localRegistrationOn).toBeUndefined();
  });

  it('has other ages for cluster 1 and 2', () => {
    const terms = termsFor({ bornOn: '2024-05-10', schoolType: 'cluster-1-2' }, seedTermTables);
    expect(terms.map(({ id, dueOn }) => [id, dueOn])).toEqual(
      expect.arrayContaining([
        ['earliest-registration-cluster-1-2', '2026-05-10'],
        ['admission-cluster-1-2', '2027-05-10'],
      ]),
    );
    expect(terms.some(({ id }) => id === 'earliest-registration')).toBe(false);
  });

  it.each([
    ['2021-03-01', '2026-04-01', 'a Wednesday'],
    ['2021-03-31', '2026-04-01', 'the same month'],
    ['2021-04-15', '2026-05-04', '1 May is a Friday in the meivakantie'],
    ['2021-07-15', '2026-08-17', 'after the summer holiday'],
    ['2020-12-10', '2026-01-05', 'after the Christmas holiday'],
    ['2024-02-29', '2029-03-01', 'born on 29 February'],
  ])('compulsory education for a child of %s begins on %s: %s', (bornOn, dueOn) => {
    const term = termsFor({ bornOn }, seedTermTables).find(({ id }) => id === 'compulsory-education-start');
    expect(term?.dueOn).toBe(dueOn);
    expect(term?.warnings.map(({ code }) => code)).toContain('needs-a-person');
  });
});

describe('registration terms / ten weeks before the start', () => {
  const startOn = '2026-08-29';

  it('is on time on the last day itself, also on a Saturday', () => {
    expect(tenWeeksWarning({ receivedOn: '2026-06-20', startOn }, rules)).toBeUndefined();
    expect(isOnTime('2026-06-20', '2026-06-20')).toBe(true);
    expect(isOnTime('2026-06-21', '2026-06-20')).toBe(false);
  });

  it('informs when later, and says that it is no ground for refusal', () => {
    const warning = tenWeeksWarning({ receivedOn: '2026-06-23', startOn }, rules);
    expect(warning).toMatchObject({ lastDayOn: '2026-06-20', daysLate: 3 });
    expect(warning?.text).toContain('3 dagen na za 20 jun 2026');
    expect(warning?.text).toContain('mag om deze reden niet weigeren');
    expect(tenWeeksWarning({ receivedOn: '2026-06-23', startOn }, [])).toBeUndefined();
  });

  it('is a term of its own when the wanted start is known', () => {
    const terms = termsFor({ startOn: '2026-09-07' }, seedTermTables);
    expect(terms.map(({ id, dueOn }) => [id, dueOn])).toEqual([['ten-weeks-before-start', '2026-06-29']]);
  });
});

describe('registration terms / interest before the third birthday', () => {
  it('is a vooraanmelding up to the day before, and an aanmelding on the birthday', () => {
    expect(isPreRegistration('2023-12-31', '2026-12-30', rules)).toBe(true);
    expect(isPreRegistration('2023-12-31', '2026-12-31', rules)).toBe(false);
    expect(isPreRegistration('2024-02-29', '2027-02-28', rules)).toBe(false);
  });
});
