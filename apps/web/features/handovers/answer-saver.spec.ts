import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { SectionAnswers } from '#libs/forms/domain/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { AnswerSaver } from './answer-saver.js';
import { type TheirText, openDraft } from './section-draft.js';

const problem = (status: number, code = ''): ApiProblem =>
  new ApiProblem({ status, code, title: 'Kan niet', detail: 'Doe iets anders.', traceId: undefined, errors: [] });
const theirs = (answers: SectionAnswers, revision: number): TheirText => ({
  revision,
  answers,
  savedAt: null,
  savedByName: 'Fatima',
});

/** A door that answers when the test says so. */
class Door {
  readonly sent: { section: string; answers: SectionAnswers; revision: number }[] = [];
  readonly asked: string[] = [];
  private waiting: { resolve: (value: never) => void; reject: (error: unknown) => void }[] = [];

  save = (section: string, answers: SectionAnswers, revision: number) => {
    this.sent.push({ section, answers, revision });
    return this.wait<{ revision: number; savedAt: string | null }>();
  };

  read = (section: string) => {
    this.asked.push(section);
    return this.wait<TheirText>();
  };

  get underWay(): number {
    return this.waiting.length;
  }

  async answer(value: unknown): Promise<void> {
    this.waiting.shift()?.resolve(value as never);
    await jest.advanceTimersByTimeAsync(0);
  }

  async fail(error: unknown): Promise<void> {
    this.waiting.shift()?.reject(error);
    await jest.advanceTimersByTimeAsync(0);
  }

  private wait<Value>(): Promise<Value> {
    return new Promise<Value>((resolve, reject) => this.waiting.push({ resolve: resolve as never, reject }));
  }
}

const write = (field: string, text: string) => (before: SectionAnswers) => ({ ...before, [field]: text });

describe('answer saver', () => {
  let door: Door;
  let saver: AnswerSaver;
  beforeEach(() => {
    jest.useFakeTimers();
    door = new Door();
    const draft = openDraft({ saved: {}, revision: 1, savedAt: null, fit: (shown) => shown });
    saver = new AnswerSaver({ spelen: draft, praten: draft }, door);
  });
  afterEach(() => jest.useRealTimers());

  it('saves after a second of rest, and at once on leaving a field', async () => {
    saver.type('spelen', write('a', 'x'));
    await jest.advanceTimersByTimeAsync(900);
    saver.type('spelen', write('a', 'xy'));
    await jest.advanceTimersByTimeAsync(900);
    expect(door.sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(100);
    expect(door.sent).toEqual([{ section: 'spelen', answers: { a: 'xy' }, revision: 1 }]);
    await door.answer({ revision: 2, savedAt: null });
    saver.type('spelen', write('a', 'xyz'));
    saver.flush('spelen');
    expect(door.sent.at(-1)).toEqual({ section: 'spelen', answers: { a: 'xyz' }, revision: 2 });
  });

  it('has one request under way, over all sections', async () => {
    saver.type('spelen', write('a', 'x'));
    saver.flush('spelen');
    saver.type('praten', write('b', 'y'));
    saver.flush('praten');
    expect([door.underWay, door.sent.length]).toEqual([1, 1]);
    await door.answer({ revision: 2, savedAt: null });
    expect(door.sent.map(({ section }) => section)).toEqual(['spelen', 'praten']);
  });

  it('tries again with growing pauses, and at once when the connection is back', async () => {
    saver.type('spelen', write('a', 'x'));
    saver.flush('spelen');
    for (const pause of [2000, 4000, 8000]) {
      await door.fail(new TypeError('no network'));
      const before = door.sent.length;
      await jest.advanceTimersByTimeAsync(pause - 1);
      expect(door.sent.length).toBe(before);
      await jest.advanceTimersByTimeAsync(1);
      expect(door.sent.length).toBe(before + 1);
    }
    await door.fail(problem(503));
    saver.retryNow();
    expect(door.sent.length).toBe(5);
    await door.answer({ revision: 2, savedAt: null });
    expect(saver.read()['spelen']?.trouble).toBeUndefined();
  });

  it('reads what a colleague wrote after a conflict, and sends what came of it', async () => {
    saver.type('spelen', write('a', 'x'));
    saver.flush('spelen');
    await door.fail(problem(409, 'handover.section-changed'));
    expect(door.asked).toEqual(['spelen']);
    await door.answer(theirs({ b: 'van haar' }, 7));
    expect(door.sent.at(-1)).toEqual({ section: 'spelen', answers: { a: 'x', b: 'van haar' }, revision: 7 });
  });

  it('waits for a person when both wrote in one field, and saves other sections meanwhile', async () => {
    saver.type('spelen', write('a', 'x'));
    saver.flush('spelen');
    await door.fail(problem(409, 'handover.section-changed'));
    await door.answer(theirs({ a: 'van haar' }, 7));
    saver.type('praten', write('b', 'y'));
    saver.flush('praten');
    expect(door.sent.map(({ section }) => section)).toEqual(['spelen', 'praten']);
    await door.answer({ revision: 2, savedAt: null });
    saver.choose('spelen', { a: 'x\n\nvan haar' });
    expect(door.sent.at(-1)).toEqual({ section: 'spelen', answers: { a: 'x\n\nvan haar' }, revision: 7 });
  });

  it('does not hammer on a refusal', async () => {
    saver.type('spelen', write('a', 'x'));
    saver.flush('spelen');
    await door.fail(problem(400));
    saver.flush('spelen');
    saver.retryNow();
    await jest.advanceTimersByTimeAsync(120_000);
    expect([door.sent.length, saver.read()['spelen']?.trouble]).toMatchObject([
      1,
      { kind: 'refused', reason: 'Kan niet. Doe iets anders.' },
    ]);
  });

  it('stops asking when the text of the other may not be read', async () => {
    saver.type('spelen', write('a', 'x'));
    saver.flush('spelen');
    await door.fail(problem(409, 'handover.section-changed'));
    await door.fail(problem(404));
    await jest.advanceTimersByTimeAsync(120_000);
    expect([door.sent.length, door.asked.length, saver.read()['spelen']?.shown]).toEqual([1, 1, { a: 'x' }]);
  });

  it('says whether everything is saved, after a try', async () => {
    await expect(saver.settled('spelen')).resolves.toBe(true);
    saver.type('spelen', write('a', 'x'));
    const saved = saver.settled('spelen');
    await door.answer({ revision: 2, savedAt: null });
    await expect(saved).resolves.toBe(true);
    saver.type('spelen', write('a', 'xy'));
    const lost = saver.allSettled();
    await door.fail(new TypeError('no network'));
    await expect(lost).resolves.toBe(false);
    const again = saver.allSettled();
    await door.answer({ revision: 3, savedAt: null });
    await expect(again).resolves.toBe(true);
  });

  it('sends nothing any more once somebody left without saving', async () => {
    saver.type('spelen', write('a', 'x'));
    saver.flush('spelen');
    await door.fail(new TypeError('no network'));
    saver.type('spelen', write('a', 'xy'));
    saver.stop();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(door.sent.length).toBe(1);
  });

  it('sends what is typed at once when the page goes to the background', () => {
    saver.type('spelen', write('a', 'x'));
    saver.flushAll();
    expect(door.sent.length).toBe(1);
  });

  it('does not wait for ever when the text of a colleague cannot be reached', async () => {
    saver.type('spelen', write('a', 'x'));
    const saved = saver.settled('spelen');
    await door.fail(problem(409, 'handover.section-changed'));
    await door.fail(new TypeError('no network'));
    await expect(saved).resolves.toBe(false);
    expect(saver.read()['spelen']?.trouble?.kind).toBe('outdated');
  });
});
