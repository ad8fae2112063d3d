// "A senior school administrator would be angry if the software got this wrong": law-and-process 10, the items about dates.
import { describe, expect, it } from '@jest/globals';
import { dutchNumericDate, localDateOf, mondayOf, parseLocalDate } from '#libs/platform/domain/index.js';
import {
  type TermInput,
  extensionFindings,
  rankingDayOf,
  seedTermTables as tables,
  tenWeeksWarning,
  termFor,
  termInputFindings,
  termsFor,
} from './index.js';

const due = (id: string, input: TermInput): string | undefined => termFor(id, input, tables)?.dueOn;

describe('an administrator would be angry', () => {
  it('1: if a school holiday started, stopped or extended the six or ten weeks', () => {
    const withoutHolidays = { ...tables, schoolHolidays: [] };
    const input: TermInput = { bornOn: '2022-08-29', receivedOn: '2026-07-06' };
    for (const id of ['decision', 'extended-decision', 'temporary-placement-from']) {
      expect(due(id, input)).toBe(termFor(id, input, withoutHolidays)?.dueOn);
    }
    expect(due('decision', input)).toBe('2026-08-17');
  });

  it('2: if the clock started on another day than the day of receipt in the Netherlands', () => {
    const receivedOn = localDateOf('2026-02-28T22:59:00Z'); // a web form, Saturday 23:59
    expect(receivedOn).toBe('2026-02-28');
    expect(due('decision', { receivedOn })).toBe('2026-04-13');
    expect(due('decision', { bornOn: '2022-08-29' })).toBeUndefined();
  });

  it('3: if six weeks ran only for children with a support need', () => {
    const terms = termsFor({ bornOn: '2022-08-29', receivedOn: '2026-02-28', governance: 'private' }, tables);
    expect(terms.map(({ id }) => id)).toEqual(expect.arrayContaining(['decision', 'temporary-placement-from']));
  });

  it('4: if the clock paused without an invitation, or alike for openbaar and bijzonder', () => {
    const receivedOn = '2026-02-16';
    expect(due('decision', { receivedOn, governance: 'public', completedOn: '2026-03-20' })).toBe('2026-03-30');
    const paused = { receivedOn, completionInvitedOn: '2026-03-10', completedOn: '2026-03-20' };
    expect(due('decision', { ...paused, governance: 'public' })).toBe('2026-04-08');
    expect(due('decision', { ...paused, governance: 'private' })).toBe('2026-04-09');
    expect(due('decision', { ...paused, governance: 'private', sector: 'vo' })).toBe('2026-03-30');
    expect(termInputFindings({ receivedOn, completedOn: '2026-03-20' }, '2026-11-02')).toHaveLength(1);
  });

  it('5: if it let a school extend after six weeks, twice, or by more than four weeks', () => {
    const days = { decisionDueOn: '2026-04-13', extendedDueOn: '2026-05-11' };
    const extend = (toldOn: string, newDueOn: string, alreadyExtended = false): number =>
      extensionFindings({ receivedOn: '2026-02-28', toldOn, newDueOn, alreadyExtended }, days).length;
    expect(extend('2026-04-10', '2026-05-11')).toBe(0);
    expect(extend('2026-04-14', '2026-05-11')).toBe(1);
    expect(extend('2026-04-10', '2026-05-11', true)).toBe(1);
    expect(extend('2026-04-10', '2026-05-12')).toBe(1);
  });

  it('7: if it offered "too late" as a ground for refusal', () => {
    const warning = tenWeeksWarning({ receivedOn: '2026-08-01', startOn: '2026-08-29' }, tables.rules);
    expect(warning?.text).toContain('mag om deze reden niet weigeren');
    expect(termFor('local-registration-3y6m', { bornOn: '2022-08-29' }, tables)?.kind).toBe('agreement');
  });

  it('8: if it placed a child before the fourth birthday, or a child that is enrolled elsewhere', () => {
    const input: TermInput = { bornOn: '2022-08-29', receivedOn: '2026-02-28' };
    expect(due('temporary-placement-from', input)).toBe('2026-08-29');
    expect(due('temporary-placement-from', { ...input, bornOn: '2022-05-10' })).toBe('2026-05-10');
    expect(due('temporary-placement-from', { ...input, bornOn: '2022-05-09' })).toBe('2026-05-10');
    expect(due('temporary-placement-from', { ...input, enrolledElsewhere: true })).toBeUndefined();
    expect(due('decision', { ...input, enrolledElsewhere: true })).toBe('2026-04-13');
  });

  it('9: if it missed 25 December, Goede Vrijdag or the Friday after Hemelvaart, or moved the backward ten weeks', () => {
    expect(due('decision', { receivedOn: '2025-11-13' })).toBe('2025-12-29');
    expect(due('decision', { receivedOn: '2026-02-20' })).toBe('2026-04-07');
    expect(due('decision', { receivedOn: '2026-04-03' })).toBe('2026-05-18');
    expect(due('ten-weeks-before-fourth-birthday', { bornOn: '2022-08-29' })).toBe('2026-06-20');
    expect(due('ten-weeks-before-start', { startOn: '2027-03-08' })).toBe('2026-12-28');
    expect(due('ten-weeks-before-start', { startOn: '2027-03-05' })).toBe('2026-12-25');
  });

  it('14: if an early registration had priority in the registration week', () => {
    const window = { dueOn: '2027-03-31' };
    const received = ['2027-03-05', '2027-03-25', '2027-03-31'].map((on) => rankingDayOf(on, window));
    expect(new Set(received)).toEqual(new Set(['2027-03-31']));
    expect(rankingDayOf('2027-04-01', window)).toBe('2027-04-01');
  });

  it('20: if a date stood US style, a week began on Sunday, or midnight moved a day', () => {
    expect(dutchNumericDate('2022-03-01')).toBe('01-03-2022');
    expect(parseLocalDate('01-03-2022')).toBe('2022-03-01');
    expect(parseLocalDate('03/01/2022')).toBeUndefined();
    expect(mondayOf('2026-11-08')).toBe('2026-11-02');
    expect(localDateOf('2026-03-31T22:00:00Z')).toBe('2026-04-01');
    expect(localDateOf('2026-12-31T22:59:59Z')).toBe('2026-12-31');
  });
});
