interface Window {
  hits: number;
  readonly endsAt: number;
}

const minute = 60_000;

/**
 * Counts per key in windows of one minute: one number a key. When full it forgets the windows that began first, so that a
 * flood of addresses cannot fill the memory.
 */
export class RateWindows {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly mostKeys = 50_000) {}

  /** @param now milliseconds */
  hit(key: string, now: number): { hits: number; secondsLeft: number } {
    const window = this.windowOf(key, now);
    window.hits += 1;
    return { hits: window.hits, secondsLeft: Math.max(1, Math.ceil((window.endsAt - now) / 1000)) };
  }

  get size(): number {
    return this.windows.size;
  }

  private windowOf(key: string, now: number): Window {
    const known = this.windows.get(key);
    if (known && known.endsAt > now) return known;
    // Deleting first puts the key at the end: the map stays in order of beginning.
    this.windows.delete(key);
    for (const [oldest, { endsAt }] of this.windows) {
      if (endsAt > now && this.windows.size < this.mostKeys) break;
      this.windows.delete(oldest);
    }
    const window = { hits: 0, endsAt: now + minute };
    this.windows.set(key, window);
    return window;
  }
}
