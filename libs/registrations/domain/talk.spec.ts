import { describe, expect, it } from '@jest/globals';
import { type TalkDraft, findingsOfTalk, lateReasonLabels, lateReasons, longestTalkNote } from './index.js';

const bornOn = '2023-05-14';
const today = '2026-11-22';
const talk: TalkDraft = { spokenOn: today, lateReason: null, note: '' };
const wrong = (changes: Partial<TalkDraft>): string[] =>
  findingsOfTalk({ ...talk, ...changes }, bornOn, today).map(({ name, code }) => `${name} ${code}`);

describe('a talk with parents', () => {
  it.each([
    ['today', {}, []],
    ['yesterday', { spokenOn: '2026-11-21' }, []],
    ['tomorrow', { spokenOn: '2026-11-23' }, ['spokenOn in-future']],
    ['the day of birth', { spokenOn: bornOn }, []],
    ['the day before it', { spokenOn: '2023-05-13' }, ['spokenOn before-birth']],
    ['a reason', { lateReason: 'moving-house' }, []],
    ['another reason without words', { lateReason: 'other', note: '  ' }, ['note missing']],
    ['another reason in words', { lateReason: 'other', note: 'oma is ziek' }, []],
    ['words without that reason', { lateReason: 'moving-house', note: 'naar Urk' }, ['note not-wanted']],
    ['words without a reason', { note: 'naar Urk' }, ['note not-wanted']],
    ['as many words as fit', { lateReason: 'other', note: 'é'.repeat(longestTalkNote) }, []],
    ['one sign more', { lateReason: 'other', note: 'é'.repeat(longestTalkNote + 1) }, ['note too-long']],
    ['all of it at once', { spokenOn: '2027-01-01', lateReason: 'other' }, ['spokenOn in-future', 'note missing']],
  ] satisfies [string, Partial<TalkDraft>, string[]][])('%s', (_, changes, expected) => {
    expect(wrong(changes)).toEqual(expected);
  });

  it('has a word for every reason', () => expect(Object.keys(lateReasonLabels)).toEqual([...lateReasons]));
});
