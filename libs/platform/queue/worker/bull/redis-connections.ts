import { Config } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';

export type ClientKind = 'client' | 'subscriber' | 'bclient';

// Without these two, adding a job while Redis is down waits for ever (standards 15.1).
const producer: RedisOptions = { maxRetriesPerRequest: 1, enableOfflineQueue: false };
// Bull refuses any other value for its blocking and subscribing connections.
const consumer: RedisOptions = { maxRetriesPerRequest: null, enableReadyCheck: false };
const answerWithinMs = 1_000;

/** Connections to Redis: one to add with and one to listen with for all queues, and one that waits for work per queue. */
@Injectable()
export class RedisConnections {
  private readonly open: Redis[] = [];
  private readonly shared = new Map<ClientKind, Redis>();
  private lost = false;

  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /** For the option `createClient` of Bull. */
  connection(kind: ClientKind): Redis {
    if (kind === 'bclient') return this.connect(consumer);
    const known = this.shared.get(kind) ?? this.connect(kind === 'client' ? producer : consumer);
    this.shared.set(kind, known);
    return known;
  }

  /** True when Redis answers now; a Redis that hangs counts as gone. */
  async answers(): Promise<boolean> {
    const client = this.connection('client');
    if (client.status !== 'ready') return this.seen(false);
    return this.seen(await within(answerWithinMs, client.ping()).then(Boolean, () => false));
  }

  disconnect(): void {
    for (const client of this.open) client.disconnect();
  }

  private connect(options: RedisOptions): Redis {
    const client = new Redis(this.config.REDIS_URL ?? '', {
      ...options,
      connectTimeout: 5_000,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    });
    // ioredis tells every failed attempt; the change of state is what matters and is logged below.
    client.on('error', () => undefined);
    this.open.push(client);
    return client;
  }

  private seen(up: boolean): boolean {
    if (up === this.lost) {
      this.lost = !up;
      if (up) this.logger.log('queue: Redis is back');
      else this.logger.warn('queue: Redis does not answer');
    }
    return up;
  }
}

/** @throws Error when the promise takes longer */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
