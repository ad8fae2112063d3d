import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SectionAnswers } from '#libs/forms/domain/index.js';
import {
  type DraftEvent,
  type SectionDraft,
  type TheirText,
  afterEvent,
  differingFields,
  isUnsaved,
  maySend,
  openDraft,
  withAnswers,
} from './section-draft.js';

const fit = (shown: SectionAnswers): SectionAnswers => shown;
const after = (draft: SectionDraft, ...events: DraftEvent[]): SectionDraft => events.reduce(afterEvent, draft);
const open = (saved: SectionAnswers = {}): SectionDraft => openDraft({ saved, revision: 1, savedAt: null, fit });
const typed = (shown: SectionAnswers): DraftEvent => ({ type: 'typed', shown });
const sent: DraftEvent = { type: 'sent' };
const theirText = (answers: SectionAnswers, revision = 2): DraftEvent => ({
  type: 'their-text',
  theirs: { revision, answers, savedAt: '2026-11-03T13:05:00Z', savedByName: 'Fatima' },
});

describe('section draft / by itself', () => {
  it('has nothing to send before and after', () => {
    const before = open({ spel: 'oud' });
    expect([isUnsaved(before), maySend(before)]).toEqual([false, false]);
    const done = after(before, typed({ spel: 'nieuw' }), sent, { type: 'saved', revision: 2, savedAt: null });
    expect([done.shown, done.saved, done.revision, maySend(done)]).toEqual([
      { spel: 'nieuw' },
      { spel: 'nieuw' },
      2,
      false,
    ]);
  });

  it('sends one at a time, and what was typed meanwhile afterwards', () => {
    const busy = after(open(), typed({ spel: 'a' }), sent, typed({ spel: 'ab' }));
    expect(maySend(busy)).toBe(false);
    const next = after(busy, { type: 'saved', revision: 2, savedAt: null });
    expect([next.saved, next.shown, maySend(next)]).toEqual([{ spel: 'a' }, { spel: 'ab' }, true]);
  });

  it('tries again after a loss, and not after a refusal before something else is typed', () => {
    const lost = after(open(), typed({ spel: 'a' }), sent, { type: 'lost' });
    expect([lost.trouble?.kind, maySend(lost)]).toEqual(['unreachable', true]);
    const refused = after(open(), typed({ spel: 'a' }), sent, { type: 'refused', reason: 'Te lang.' });
    expect([refused.trouble?.kind, refused.shown, maySend(refused)]).toEqual(['refused', { spel: 'a' }, false]);
    expect(maySend(after(refused, typed({ spel: 'b' })))).toBe(true);
  });

  it('keeps half a date on the screen and sends the rest', () => {
    const whole = (shown: SectionAnswers): SectionAnswers =>
      withAnswers(shown, { dag: shown['dag'] === '3-' ? undefined : shown['dag'] });
    const draft = after(
      openDraft({ saved: {}, revision: 1, savedAt: null, fit: whole }),
      typed({ dag: '3-', spel: 'a' }),
    );
    const busy = after(draft, sent);
    expect([busy.shown, busy.sending]).toEqual([{ dag: '3-', spel: 'a' }, { spel: 'a' }]);
  });
});

describe('section draft / somebody else saved first', () => {
  const mine = after(open({ spel: 'oud', taal: 'oud' }), typed({ spel: 'van mij', taal: 'oud' }), sent, {
    type: 'outdated',
  });

  it('takes over what nobody wrote in here, and says so', () => {
    const merged = after(mine, theirText({ spel: 'oud', taal: 'van haar' }));
    expect([merged.shown, merged.trouble, merged.takenOver?.fields]).toEqual([
      { spel: 'van mij', taal: 'van haar' },
      undefined,
      ['taal'],
    ]);
    expect([merged.revision, maySend(merged)]).toEqual([2, true]);
  });

  it('asks where both wrote, keeps both texts until then, and sends nothing', () => {
    const torn = after(mine, theirText({ spel: 'van haar', taal: 'ook van haar' }));
    expect([differingFields(torn), maySend(torn)]).toEqual([['spel'], false]);
    expect(torn.shown).toEqual({ spel: 'van mij', taal: 'ook van haar' });
    expect(after(torn, { type: 'chosen', answers: {} })).toBe(torn);
    const chosen = after(torn, { type: 'chosen', answers: { spel: 'van mij\n\nvan haar' } });
    expect([chosen.trouble, chosen.shown['spel'], maySend(chosen)]).toEqual([undefined, 'van mij\n\nvan haar', true]);
  });

  it('lets somebody write on in another field while the choice is open', () => {
    const torn = after(mine, theirText({ spel: 'van haar', taal: 'ook van haar' }));
    const more = after(torn, typed({ ...torn.shown, taal: 'ook van haar, en meer' }));
    expect([differingFields(more), more.shown['taal']]).toEqual([['spel'], 'ook van haar, en meer']);
  });

  it('has nothing left to choose when the same is typed', () => {
    const torn = after(mine, theirText({ spel: 'van haar', taal: 'oud' }));
    const same = after(torn, typed({ spel: 'van haar', taal: 'oud' }));
    expect([same.trouble, same.revision, maySend(same)]).toEqual([undefined, 2, false]);
  });

  it('knows its own text again after an answer that never came', () => {
    const own = after(open(), typed({ spel: 'a' }), sent, { type: 'lost' }, typed({ spel: 'ab' }), sent, {
      type: 'outdated',
    });
    const again = after(own, theirText({ spel: 'a' }));
    expect([again.trouble, again.shown, again.revision, maySend(again)]).toEqual([undefined, { spel: 'ab' }, 2, true]);
  });
});

const fields = ['spel', 'taal'] as const;

/** A server with one section, and a request that may get lost on its way there or back. */
class Server {
  revision = 1;
  answers: SectionAnswers = {};

  put(answers: SectionAnswers, revision: number): DraftEvent {
    if (revision !== this.revision) return { type: 'outdated' };
    this.answers = answers;
    this.revision += 1;
    return { type: 'saved', revision: this.revision, savedAt: null };
  }

  text(): TheirText {
    return { revision: this.revision, answers: this.answers, savedAt: null, savedByName: null };
  }
}

/** Somebody at a screen. Everything typed is a word of its own, so that it can be found again. */
class Writer {
  draft = open();
  readonly lastTyped: Record<string, string> = {};
  conflicts = 0;
  private arrived: DraftEvent | undefined;

  constructor(
    private readonly server: Server,
    private readonly name: string,
  ) {}

  type(field: string, count: number): void {
    const before = this.draft.shown[field] as string | undefined;
    const word = `${this.name}${count}`;
    this.lastTyped[field] = word;
    this.tell(typed({ ...this.draft.shown, [field]: before === undefined ? word : `${before} ${word}` }));
  }

  send(): void {
    if (this.draft.trouble?.kind === 'outdated') return this.tell({ type: 'their-text', theirs: this.server.text() });
    if (!maySend(this.draft)) return;
    this.tell(sent);
    this.arrived = undefined;
  }

  /** the request reaches the server; the answer is still on its way */
  arrive(): void {
    if (this.draft.sending && !this.arrived) this.arrived = this.server.put(this.draft.sending, this.draft.revision);
  }

  answer(): void {
    if (!this.draft.sending) return;
    this.arrive();
    if (this.arrived) this.tell(this.arrived);
    this.arrived = undefined;
  }

  /** before or after it arrived: whoever waits cannot tell */
  lose(): void {
    if (this.draft.sending) this.tell({ type: 'lost' });
    this.arrived = undefined;
  }

  keepBoth(): void {
    const { trouble, shown } = this.draft;
    if (trouble?.kind !== 'conflict') return;
    this.conflicts += 1;
    const both = differingFields(this.draft).map((name) => [
      name,
      [shown[name], trouble.theirs.answers[name]].filter(Boolean).join(' '),
    ]);
    this.tell({ type: 'chosen', answers: Object.fromEntries(both) as SectionAnswers });
  }

  settle(): void {
    for (let turn = 0; turn < 10 && (isUnsaved(this.draft) || this.draft.sending); turn++) {
      this.keepBoth();
      this.send();
      this.answer();
    }
  }

  private tell(event: DraftEvent): void {
    this.draft = afterEvent(this.draft, event);
  }
}

type Act = readonly [who: 0 | 1, what: 'type' | 'send' | 'arrive' | 'answer' | 'lose' | 'keepBoth', field: 0 | 1];
const acts = fc.array(
  fc.tuple(
    fc.constantFrom(0 as const, 1 as const),
    fc.constantFrom('type', 'type', 'send', 'send', 'arrive', 'answer', 'lose', 'keepBoth' as const),
    fc.constantFrom(0 as const, 1 as const),
  ),
  { maxLength: 40, size: 'max' },
) as fc.Arbitrary<Act[]>;

function play(all: readonly Act[], writers: readonly Writer[]): void {
  all.forEach(([who, what, field], count) => {
    const writer = writers[who % writers.length];
    if (what === 'type') writer?.type(fields[field], count);
    else writer?.[what]();
  });
}

describe('section draft / in any order', () => {
  it('loses no word that was typed, however two people type, save, fail and choose', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const server = new Server();
        const writers = [new Writer(server, 'a'), new Writer(server, 'b')];
        play(all, writers);
        for (const writer of [...writers, ...writers]) writer.settle();
        for (const writer of writers) {
          for (const [field, word] of Object.entries(writer.lastTyped)) {
            expect(String(server.answers[field]).split(' ')).toContain(word);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never conflicts with itself', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const server = new Server();
        const alone = new Writer(server, 'a');
        play(all, [alone]);
        alone.settle();
        expect([alone.conflicts, server.answers]).toEqual([0, alone.draft.shown]);
      }),
      { numRuns: 2000 },
    );
  });
});
