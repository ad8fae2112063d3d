import { describe, expect, it } from '@jest/globals';
import { countPictures, feedbackDueOn, triageOf } from './index.js';

describe('handover / feedback', () => {
  it.each([
    ['accepted before the child came: eight weeks after its fourth birthday', '2023-03-14', '2027-01-20', '2027-05-09'],
    ['accepted after the child came: eight weeks after accepting', '2023-03-14', '2027-04-01', '2027-05-27'],
    ['accepted on the birthday', '2023-03-14', '2027-03-14', '2027-05-09'],
    ['born on 29 February', '2024-02-29', '2027-12-01', '2028-04-25'],
  ])('is asked when %s', (_, bornOn, acceptedOn, on) => expect(feedbackDueOn(bornOn, acceptedOn)).toBe(on));

  it('is counted in the order of the question, with what nobody said', () => {
    expect(countPictures(['partly', 'fully', 'partly'])).toEqual([
      { picture: 'fully', count: 1 },
      { picture: 'mostly', count: 0 },
      { picture: 'partly', count: 2 },
      { picture: 'hardly', count: 0 },
    ]);
  });
});

const part = (sections: Record<string, Record<string, string>>, restricted = false) => ({ restricted, sections });

describe('handover / triage', () => {
  it.each([
    [
      'support before a talk',
      [part({ ondersteuning: { verwachting: 'ja' }, overdracht: { gesprek: 'ja' } })],
      'support',
    ],
    ['a talk', [part({ ondersteuning: { verwachting: 'nee' } }), part({ overdracht: { gesprek: 'ja' } })], 'talk'],
    ['nothing out of what parents left out', [part({ overdracht: { gesprek: 'nee' } })], 'none'],
    ['nothing out of a restricted part', [part({ ondersteuning: { verwachting: 'ja' } }, true)], 'none'],
    ['nothing out of not knowing', [part({ ondersteuning: { verwachting: 'weet-niet' } })], 'none'],
  ])('is %s', (_, parts, mark) => expect(triageOf('peuterestafette', parts)).toBe(mark));

  it('of the form for children with needs is support, but not of a restricted part alone', () => {
    expect(triageOf('extra-ondersteuning', [part({ overdracht: { gesprek: 'nee' } })])).toBe('support');
    expect(triageOf('extra-ondersteuning', [part({ onderzoek: {} }, true)])).toBe('none');
  });
});
