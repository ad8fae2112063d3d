import { describe, expect, it } from '@jest/globals';
import { seedTermTables } from '#libs/deadlines/domain/index.js';
import { addDays } from '#libs/platform/domain/index.js';
import { type Watched, missingOf, preschoolGroupOf, watchStateOf, watchTermsOf } from './index.js';

const terms = watchTermsOf('2023-05-14', seedTermTables)!;
const { dueOn, handoverFormDueOn, turnsFourOn } = terms;
const none = { firstRegisteredOn: null, leftOn: null, preschoolLocationId: 'brug', arrivedOn: null };
const registered = { firstRegisteredOn: '2026-10-01' };
const at = (changes: Partial<Watched>, on: string) => {
  const child = { ...terms, ...none, ...changes };
  return { ...child, state: watchStateOf(child, on) };
};
const groupOf = (changes: Partial<Watched>, on: string) => preschoolGroupOf(at(changes, on), on);

describe('start page of a preschool', () => {
  it.each([
    ['more than a week before 3½', {}, addDays(dueOn, -8), 'soon'],
    ['a week before 3½', {}, addDays(dueOn, -7), 'this-week'],
    ['on the day itself', {}, dueOn, 'this-week'],
    ['the day after', {}, addDays(dueOn, 1), 'late'],
    ['late and nearly four', {}, addDays(turnsFourOn, -3), 'late'],
    ['left, also when late', { leftOn: '2026-11-01' }, addDays(dueOn, 1), undefined],
    ['arrived after 3½, today', { arrivedOn: addDays(dueOn, 20) }, addDays(dueOn, 20), 'new-here'],
    ['arrived after 3½, on the fourteenth day', { arrivedOn: addDays(dueOn, 20) }, addDays(dueOn, 33), 'new-here'],
    ['arrived after 3½, two weeks ago', { arrivedOn: addDays(dueOn, 20) }, addDays(dueOn, 34), 'late'],
    ['arrived on the due day', { arrivedOn: dueOn }, addDays(dueOn, 1), 'late'],
    ['arrived in time', { arrivedOn: addDays(dueOn, -3) }, addDays(dueOn, -2), 'this-week'],
    ['registered, long before 3 years and 9 months', registered, addDays(handoverFormDueOn, -43), undefined],
    ['registered, six weeks before it', registered, addDays(handoverFormDueOn, -42), 'form'],
    ['registered, past it', registered, addDays(handoverFormDueOn, 5), 'form'],
    ['registered, four weeks before four', registered, addDays(turnsFourOn, -28), 'turning-four'],
    [
      'new and registered is nothing to do',
      { ...registered, arrivedOn: addDays(dueOn, 1) },
      addDays(dueOn, 2),
      undefined,
    ],
  ] satisfies [string, Partial<Watched>, string, string | undefined][])('%s', (_, changes, on, expected) => {
    expect(groupOf(changes, on)).toBe(expected);
  });

  it('says what is missing, and that a form may go without a school', () => {
    expect(missingOf(at({}, dueOn), dueOn)).toEqual(['registration']);
    const near = addDays(handoverFormDueOn, -42);
    expect(missingOf(at({}, near), near)).toEqual(['registration', 'form-without-school']);
    expect(missingOf(at(registered, near), near)).toEqual(['form']);
    expect(missingOf(at(registered, dueOn), dueOn)).toEqual([]);
  });
});
