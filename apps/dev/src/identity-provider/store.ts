interface Stored {
  uid?: string;
  grantId?: string;
  consumed?: number;
  [member: string]: unknown;
}

interface Entry {
  readonly payload: Stored;
  readonly expiresAt: number;
}

/**
 * What oidc-provider remembers (sessions, codes, tokens), in memory and per provider, so that two providers in one test
 * process stay apart. It asks for a class per kind of record.
 */
export function memoryStore(): new (kind: string) => object {
  const entries = new Map<string, Entry>();
  const read = (key: string): Stored | undefined => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };
  const search = (fits: (key: string, payload: Stored) => boolean): string[] =>
    [...entries].filter(([key, { payload }]) => fits(key, payload)).map(([key]) => key);

  return class {
    constructor(private readonly kind: string) {}

    async upsert(id: string, payload: Stored, secondsToLive?: number): Promise<void> {
      entries.set(this.keyOf(id), { payload, expiresAt: Date.now() + (secondsToLive ?? 86_400) * 1000 });
    }

    async find(id: string): Promise<Stored | undefined> {
      return read(this.keyOf(id));
    }

    async findByUid(uid: string): Promise<Stored | undefined> {
      const [key] = search((found, payload) => found.startsWith(`${this.kind}:`) && payload.uid === uid);
      return key ? read(key) : undefined;
    }

    async findByUserCode(): Promise<undefined> {
      return undefined;
    }

    async consume(id: string): Promise<void> {
      const payload = read(this.keyOf(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      entries.delete(this.keyOf(id));
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const key of search((_key, payload) => payload.grantId === grantId)) entries.delete(key);
    }

    private keyOf(id: string): string {
      return `${this.kind}:${id}`;
    }
  };
}
