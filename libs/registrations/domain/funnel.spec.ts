import { describe, expect, it } from '@jest/globals';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import {
  cohortOf,
  furthestStage,
  funnelStateOf,
  isSchoolYear,
  schoolYearAway,
  watchTables,
  watchTermsOf,
} from './index.js';

const tables = watchTables(seedTermTables);

describe('cohort of a school year', () => {
  const cohort = cohortOf('2026-2027', tables);

  it('is who turns four from 1 August to 31 July', () => {
    expect(cohort).toMatchObject({ turnsFourFromOn: '2026-08-01', turnsFourToOn: '2027-07-31' });
  });

  it('knows the first and last day on which one of them must be registered', () => {
    expect(cohort).toMatchObject({ dueFromOn: '2026-02-01', dueToOn: '2027-01-31' });
    expect(watchTermsOf('2022-08-01', tables)?.dueOn).toBe('2026-02-01');
    expect(watchTermsOf('2023-07-31', tables)?.dueOn).toBe('2027-01-31');
  });

  it('follows on the one before, also over a leap day', () => {
    expect(cohortOf('2027-2028', tables)).toMatchObject({ dueFromOn: '2027-02-01', dueToOn: '2028-01-31' });
    expect(watchTermsOf('2024-02-29', tables)?.turnsFourOn).toBe('2028-02-29');
  });

  it.each([
    ['2026-2027', true],
    ['2026-2028', false],
    ['2026', false],
    ['1999-2000', false],
    ['2026-2027 ', false],
  ])('%j is a school year: %s', (text, is) => expect(isSchoolYear(text)).toBe(is));

  it('counts years back and on', () => {
    expect(schoolYearAway('2026-2027', -1)).toBe('2025-2026');
    expect(schoolYearAway('2026-2027', 1)).toBe('2027-2028');
  });
});

describe('state in the funnel', () => {
  const child = { ...watchTermsOf('2023-05-14', tables)!, firstRegisteredOn: null, decisionStage: null };

  it('says the same as the late list while the child is not registered', () => {
    expect(funnelStateOf(child, '2026-05-13')).toBe('too-young');
    expect(funnelStateOf(child, '2026-05-14')).toBe('open');
    expect(funnelStateOf(child, '2026-11-14')).toBe('open');
    expect(funnelStateOf(child, '2026-11-15')).toBe('overdue');
  });

  it('is how far the furthest registration is', () => {
    const registered = { ...child, firstRegisteredOn: '2026-10-01' };
    expect(funnelStateOf(registered, '2026-11-15')).toBe('registered');
    expect(funnelStateOf({ ...registered, decisionStage: 'in-review' }, '2026-11-15')).toBe('in-review');
    expect(funnelStateOf({ ...registered, decisionStage: 'admitted' }, '2026-11-15')).toBe('admitted');
  });

  it.each([
    [[], null],
    [['pre-registered'], null],
    [['registered', 'withdrawn'], null],
    [['registered', 'completion-requested'], 'in-review'],
    [['extended', 'refused-place-elsewhere'], 'in-review'],
    [['in-review', 'admitted'], 'admitted'],
    [['refused-outside-zorgplicht', 'not-processed'], null],
  ] as const)('of %j the furthest is %j', (statuses, stage) => expect(furthestStage(statuses)).toBe(stage));
});
