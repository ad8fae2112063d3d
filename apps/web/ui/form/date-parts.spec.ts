import { describe, expect, it } from '@jest/globals';
import { checkDateText, joinDateParts, readWholeDate, splitDateText, wrongParts } from './date-parts.js';

describe('date field / three inputs and one value', () => {
  it.each([
    ['1-3-2022', { day: '1', month: '3', year: '2022' }],
    ['01-03-2022', { day: '01', month: '03', year: '2022' }],
    ['2022-03-01', { day: '1', month: '3', year: '2022' }],
    ['31-02-2022', { day: '31', month: '02', year: '2022' }],
    ['31--', { day: '31', month: '', year: '' }],
    ['--2022', { day: '', month: '', year: '2022' }],
    ['maart', { day: 'maart', month: '', year: '' }],
    ['', { day: '', month: '', year: '' }],
  ])('shows %j in the inputs', (text, parts) => expect(splitDateText(text)).toEqual(parts));

  it('keeps what was typed, also when it is no day', () => {
    for (const text of ['1-3-2022', '31-02-2022', '31--', '--2022', 'x-y-z', '1-3-22', '']) {
      expect(joinDateParts(splitDateText(text))).toBe(text);
    }
  });

  it('reads a pasted day and leaves a half one alone', () => {
    expect(readWholeDate(' 2022-03-01 ')).toEqual({ day: '1', month: '3', year: '2022' });
    expect(readWholeDate('1-3-2022')).toEqual({ day: '1', month: '3', year: '2022' });
    expect(readWholeDate('31-02-2022')).toBeUndefined();
    expect(readWholeDate('12')).toBeUndefined();
  });
});

describe('date field / what is wrong', () => {
  it.each([
    ['29-02-2024', { on: '2024-02-29' }],
    ['1-3-2022', { on: '2022-03-01' }],
    ['', { problem: 'missing' }],
    ['31--', { problem: 'incomplete' }],
    ['-3-2022', { problem: 'incomplete' }],
    ['1-3-22', { problem: 'year' }],
    ['29-02-2023', { problem: 'unknown' }],
    ['31-02-2022', { problem: 'unknown' }],
    ['x-y-2022', { problem: 'unknown' }],
  ])('%j', (text, expected) => expect(checkDateText(text)).toEqual(expected));

  it('points at the inputs that need a change', () => {
    expect([...wrongParts('31--2022')]).toEqual(['month']);
    expect([...wrongParts('1-3-22')]).toEqual(['year']);
    expect([...wrongParts('31-02-2022')]).toEqual(['day', 'month', 'year']);
    expect([...wrongParts('')]).toEqual(['day', 'month', 'year']);
  });
});
