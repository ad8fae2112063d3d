import { describe, expect, it } from '@jest/globals';
import { type BatchItem, inSteps } from './batch-run.js';

const ids = Array.from({ length: 23 }, (_, place) => `kind-${place}`);
const done = (id: string): BatchItem => ({ id, outcome: 'done' });
const watched = (stopAfter = Infinity) => {
  const seen: number[] = [];
  const calls: number[] = [];
  const call = (some: readonly string[]) => {
    calls.push(some.length);
    return Promise.resolve({ items: some.map(done) });
  };
  const watcher = {
    onProgress: (progress: { done: number }) => seen.push(progress.done),
    isStopped: () => calls.length >= stopAfter,
  };
  return { seen, calls, call, watcher };
};

describe('a batch in the browser', () => {
  it('asks of each once, in steps, and shows how far it is', async () => {
    const { seen, calls, call, watcher } = watched();
    const { items, asked } = await inSteps(ids, call, watcher);
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect([asked, calls, seen]).toEqual([23, [10, 10, 3], [0, 10, 20, 23]]);
  });

  it('stops between two steps and says how far it came', async () => {
    const { call, watcher } = watched(1);
    const { items, asked } = await inSteps(ids, call, watcher);
    expect([items.length, asked]).toEqual([10, 10]);
  });

  it('keeps what was done when a step fails', async () => {
    const { watcher } = watched();
    let calls = 0;
    const call = (some: readonly string[]) => {
      calls += 1;
      return calls === 2 ? Promise.reject(new Error('gone')) : Promise.resolve({ items: some.map(done) });
    };
    const { items, asked, error } = await inSteps(ids, call, watcher);
    expect([items.length, asked, (error as Error).message]).toEqual([10, 10, 'gone']);
  });
});
