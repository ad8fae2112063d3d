import { describe, expect, it } from '@jest/globals';
import { nothingAsked, problemsOf, questionFrom, searchFrom, valuesFrom } from './calculator-question.js';

const read = (address: string) => valuesFrom(new URLSearchParams(address));
const empty = read('');

describe('term calculator / address', () => {
  it('holds the whole question, and leads back to it', () => {
    const address =
      'geboren=29-8-2022&ontvangen=28-2-2026&onderwijs=po&bestuur=bijzonder&uitnodiging=2-3-2026&aangevuld=9-3-2026';
    expect(searchFrom(read(address)).toString()).toBe(address);
    expect(questionFrom(read(address))).toEqual({
      bornOn: '2022-08-29',
      receivedOn: '2026-02-28',
      sector: 'po',
      governance: 'private',
      completionInvitedOn: '2026-03-02',
      completedOn: '2026-03-09',
    });
  });

  it('takes days as the API writes them, too', () => {
    expect(questionFrom(read('geboren=2022-08-29'))).toEqual({ bornOn: '2022-08-29', sector: 'po' });
  });

  it('asks nothing when it is empty, and ignores what it does not know', () => {
    expect(nothingAsked(empty)).toBe(true);
    expect(read('onderwijs=mbo&bestuur=%3Cscript%3E&x=1')).toEqual(empty);
    expect(read(`geboren=${'9'.repeat(5000)}`).bornOn).toHaveLength(40);
  });
});

describe('term calculator / problems', () => {
  it('needs one of the two dates', () => {
    expect(problemsOf(empty)).toEqual([{ field: 'bornOn', problem: 'neither' }]);
    expect(questionFrom(empty)).toBeUndefined();
  });

  it('names all days that are none, at once', () => {
    const values = { ...empty, bornOn: '31-02-2022', receivedOn: '1-3-22', completedOn: '1--' };
    expect(problemsOf(values)).toEqual([
      { field: 'bornOn', problem: 'unknown' },
      { field: 'receivedOn', problem: 'year' },
      { field: 'completedOn', problem: 'incomplete' },
    ]);
  });
});
