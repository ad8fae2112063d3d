import { describe, expect, it } from '@jest/globals';
import { RateWindows } from './rate-windows.js';

describe('rate windows', () => {
  it('count per key and begin anew after a minute', () => {
    const windows = new RateWindows();
    expect(windows.hit('a', 0)).toEqual({ hits: 1, secondsLeft: 60 });
    expect(windows.hit('a', 30_500)).toEqual({ hits: 2, secondsLeft: 30 });
    expect(windows.hit('b', 30_500).hits).toBe(1);
    expect(windows.hit('a', 60_000)).toEqual({ hits: 1, secondsLeft: 60 });
  });

  it('forget what has run out, and never hold more keys than they may', () => {
    const windows = new RateWindows(3);
    for (const key of ['a', 'b', 'c', 'd']) windows.hit(key, 0);
    expect(windows.size).toBe(3);
    expect(windows.hit('d', 1).hits).toBe(2);
    expect(windows.hit('a', 1).hits).toBe(1);
    windows.hit('e', 120_000);
    expect(windows.size).toBe(1);
  });
});
