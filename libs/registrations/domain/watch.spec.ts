import { describe, expect, it } from '@jest/globals';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import { daysLeft, nextActorFor, watchStateOf, watchTables, watchTermsOf } from './index.js';

const of = (bornOn: string) => watchTermsOf(bornOn, watchTables(seedTermTables));

describe('days that the watch follows', () => {
  it.each([
    ['2022-08-31', '2026-02-28', '2026-05-31', '2026-06-22', '2026-08-31'],
    ['2024-08-29', '2028-02-29', '2028-05-29', '2028-06-20', '2028-08-29'],
    ['2023-12-31', '2027-06-30', '2027-09-30', '2027-10-22', '2027-12-31'],
    ['2024-02-29', '2027-08-29', '2027-11-29', '2027-12-21', '2028-02-29'],
  ])(
    'born on %s: 3y6m %s, form %s, ten weeks %s, four %s',
    (born, dueOn, handoverFormDueOn, tenWeeksBeforeOn, turnsFourOn) => {
      expect(of(born)).toMatchObject({ dueOn, handoverFormDueOn, tenWeeksBeforeOn, turnsFourOn });
    },
  );

  it('follows the birth date only, not the weekday', () => expect(of('2023-05-22')?.dueOn).toBe('2026-11-22'));

  it('is the same with all rules of the law as with those it needs', () => {
    expect(of('2023-05-14')).toEqual(watchTermsOf('2023-05-14', seedTermTables));
  });

  it('does not watch a child for whom the agreement never held', () => expect(of('2010-01-01')).toBeUndefined());
});

describe('state of a watched child', () => {
  const child = {
    ...of('2023-05-14')!,
    firstRegisteredOn: null,
    leftOn: null,
    preschoolLocationId: 'brug',
    arrivedOn: null,
  };

  it('is on time on the due day and late the day after', () => {
    expect(watchStateOf(child, '2026-11-14')).toBe('open');
    expect(watchStateOf(child, '2026-11-15')).toBe('overdue');
    expect(daysLeft(child, '2026-11-14')).toBe(0);
    expect(daysLeft(child, '2026-11-17')).toBe(-3);
  });

  it('tells a child that may not register yet, one that did in time, one that did late, one that left', () => {
    expect(watchStateOf(child, '2026-05-13')).toBe('too-young');
    expect(watchStateOf({ ...child, firstRegisteredOn: '2026-11-14' }, '2027-01-01')).toBe('registered');
    expect(watchStateOf({ ...child, firstRegisteredOn: '2026-11-15' }, '2027-01-01')).toBe('registered-late');
    expect(watchStateOf({ ...child, leftOn: '2026-01-01' }, '2027-01-01')).toBe('left');
  });

  it('is not late in the first two weeks at a preschool to which it came after 3½', () => {
    const came = { ...child, arrivedOn: '2027-02-20' };
    expect(watchStateOf(came, '2027-02-20')).toBe('new-here');
    expect(watchStateOf(came, '2027-03-05')).toBe('new-here');
    expect(watchStateOf(came, '2027-03-06')).toBe('overdue');
    expect(watchStateOf({ ...child, arrivedOn: '2026-11-14' }, '2026-11-15')).toBe('overdue');
    expect(nextActorFor(came, '2027-02-20')).toBe('preschool');
    expect(nextActorFor(came, '2027-03-06')).toBe('region');
  });

  it('says who acts next', () => {
    expect(nextActorFor(child, '2026-05-13')).toBe('nobody');
    expect(nextActorFor(child, '2026-10-01')).toBe('preschool');
    expect(nextActorFor(child, '2026-12-01')).toBe('preschool');
    expect(nextActorFor(child, '2027-02-14')).toBe('region');
    expect(nextActorFor({ ...child, preschoolLocationId: null }, '2026-10-01')).toBe('guardians');
    expect(nextActorFor({ ...child, preschoolLocationId: null }, '2026-12-01')).toBe('region');
    expect(nextActorFor({ ...child, firstRegisteredOn: '2026-10-01' }, '2026-12-01')).toBe('nobody');
  });
});
