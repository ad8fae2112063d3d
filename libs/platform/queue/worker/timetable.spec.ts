import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '#libs/platform/log/index.js';
import type { PeriodicWork } from '../task.js';
import type { QueueDatabase } from './queue-database.js';
import { Timetable } from './timetable.js';

// Time is the test's own here: rounds take as long as it says, and nobody waits.
beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

interface Setting {
  /** how long each round takes, in order */
  readonly rounds: readonly number[];
  /** before the lock is there */
  readonly connectMs?: number;
  readonly fails?: boolean;
}

/** @returns when each of the rounds began, in seconds */
async function beginningsOf({ rounds, connectMs = 0, fails = false }: Setting): Promise<number[]> {
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const begun: number[] = [];
  const start = performance.now();
  const work: PeriodicWork = {
    periodicName: 'test.round',
    everySeconds: 5,
    runPeriodically: async () => {
      begun.push(Math.round((performance.now() - start) / 1_000));
      await pause(rounds[begun.length - 1] ?? 0);
      if (fails) throw new Error('scripted');
    },
  };
  const database: Pick<QueueDatabase, 'underLock'> = {
    underLock: async (_, run) => {
      await pause(connectMs);
      await run();
      return true;
    },
  };
  const timetable = new Timetable(database as QueueDatabase, new Logger('test', 'silent'));
  timetable.start([work]);
  while (begun.length < rounds.length) await jest.advanceTimersByTimeAsync(1_000);
  const stopped = timetable.stop();
  await jest.runAllTimersAsync();
  await stopped;
  return begun;
}

describe('periodic work', () => {
  it('comes round after its seconds when it is quick', async () => {
    expect(await beginningsOf({ rounds: [0, 0, 0] })).toEqual([0, 5, 10]);
  });

  it('rests nine times as long as a round took, and not after the first one, which is cold', async () => {
    expect(await beginningsOf({ rounds: [4_000, 2_000, 0] })).toEqual([0, 9, 29]);
  });

  it('rests as well after a round that failed', async () => {
    expect(await beginningsOf({ rounds: [1_000, 2_000, 0], fails: true })).toEqual([0, 6, 26]);
  });

  it('does not rest from waiting for a connection', async () => {
    expect(await beginningsOf({ rounds: [0, 0, 0], connectMs: 3_000 })).toEqual([3, 11, 19]);
  });
});
