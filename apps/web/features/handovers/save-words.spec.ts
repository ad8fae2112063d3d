import { describe, expect, it } from '@jest/globals';
import { saveStateOf } from './save-words.js';
import { type DraftEvent, type SectionDraft, afterEvent, openDraft } from './section-draft.js';

const open = (savedAt: string | null = null): SectionDraft =>
  openDraft({ saved: {}, revision: 1, savedAt, fit: (shown) => shown });
const typed: DraftEvent = { type: 'typed', shown: { a: 'x' } };
const after = (...events: DraftEvent[]): SectionDraft => events.reduce(afterEvent, open());
const [earlier, later] = ['2026-11-03T12:00:00Z', '2026-11-03T13:02:00Z'];
const theirs = { revision: 2, answers: { a: 'y' }, savedAt: later, savedByName: 'Fatima' };

const fresh = open();
const saved = open(earlier);
const busy = after(typed, { type: 'sent' });
const lost = after(typed, { type: 'sent' }, { type: 'lost' });
const unread = after(typed, { type: 'sent' }, { type: 'outdated' }, { type: 'lost' });
const refused = after(typed, { type: 'sent' }, { type: 'refused', reason: 'Te lang.' });
const torn = after(typed, { type: 'sent' }, { type: 'outdated' }, { type: 'their-text', theirs });

describe('state of saving, over all sections', () => {
  it.each<[string, SectionDraft[], object]>([
    ['nothing yet', [fresh, fresh], { kind: 'nothing' }],
    ['the last moment', [saved, open(later), fresh], { kind: 'saved', at: later }],
    ['typed and not sent', [saved, after(typed)], { kind: 'busy' }],
    ['under way', [saved, busy], { kind: 'busy' }],
    ['no answer', [saved, lost, busy], { kind: 'unreachable' }],
    ['no answer about the text of a colleague', [unread], { kind: 'unreachable' }],
    ['refused', [lost, refused], { kind: 'refused', reason: 'Te lang.' }],
    ['a choice to make goes first', [refused, torn, lost], { kind: 'conflict', by: 'Fatima' }],
  ])('%s', (_name, drafts, expected) => expect(saveStateOf({ ...drafts })).toEqual(expected));
});
