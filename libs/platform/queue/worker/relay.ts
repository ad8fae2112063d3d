import { Config } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { BullQueues } from './bull/bull-queues.js';
import { errorCodeOf } from './error-code.js';
import { TaskRegistry } from './task-registry.js';
import { TaskRunner } from './task-runner.js';
import { TaskStore } from './task-store.js';

/** `waiting`: Redis has just gone, and may be back in a moment. */
export type WorkMode = 'queue' | 'direct' | 'waiting';

const mostOffered = 1_000;
const batch = 200;
const pauseMs = 1_000;

/**
 * Hands open work to Bull. Without Redis it hands each piece straight to the same runner: direct mode. Every worker has
 * a relay; PostgreSQL keeps them apart (SKIP LOCKED).
 */
@Injectable()
export class Relay {
  private readonly bull: BullQueues | undefined;
  private current: WorkMode = 'waiting';
  private lastAnswerAt = performance.now();
  private busy = 0;
  private stopped = false;
  private ended: Promise<void> = Promise.resolve();
  private wakeUp: () => void = () => undefined;
  private woken = false;

  constructor(
    private readonly store: TaskStore,
    private readonly registry: TaskRegistry,
    private readonly runner: TaskRunner,
    private readonly config: Config,
    private readonly logger: Logger,
    @Optional() @Inject(BullQueues) bull?: BullQueues,
  ) {
    this.bull = bull;
  }

  get mode(): WorkMode {
    return this.current;
  }

  start(): void {
    this.ended = this.loop();
  }

  /** There may be new work: look now rather than within a second. */
  wake(): void {
    this.woken = true;
    this.wakeUp();
  }

  /** Hands out nothing more. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.ended;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      const again = await this.round().catch((error: unknown) => {
        this.logger.warn({ code: errorCodeOf(error) }, 'queue: the relay could not look for work');
        return false;
      });
      if (!again) await this.pause();
    }
  }

  /** @returns true when there may be more to hand out at once */
  private async round(): Promise<boolean> {
    const mode = await this.chooseMode();
    if (mode === 'waiting') return false;
    await this.runDirectly(mode === 'direct' ? 'any' : 'stranded');
    return mode === 'queue' && this.bull ? this.handToBull(this.bull) : false;
  }

  private async chooseMode(): Promise<WorkMode> {
    const up = (await this.bull?.answers()) ?? false;
    if (up) this.lastAnswerAt = performance.now();
    const silence = performance.now() - this.lastAnswerAt;
    const direct = !this.bull || silence >= this.config.DIRECT_MODE_AFTER_SECONDS * 1000;
    const mode = up ? 'queue' : direct ? 'direct' : 'waiting';
    if (mode !== this.current) this.announce(mode);
    this.current = mode;
    return mode;
  }

  private announce(mode: WorkMode): void {
    if (mode === 'direct') this.logger.warn('queue: direct mode, work is taken straight from PostgreSQL without Redis');
    if (mode === 'queue') this.logger.log('queue: work goes through Redis');
  }

  /** As many at once as the worker may; each that ends wakes the relay for the next. */
  private async runDirectly(kind: 'any' | 'stranded'): Promise<void> {
    const free = this.config.WORKER_CONCURRENCY - this.busy;
    if (free <= 0) return;
    const offers = await this.store.offer(this.registry.names(), free, kind);
    for (const { id } of offers) void this.runOne(id);
  }

  private async runOne(id: string): Promise<void> {
    this.busy += 1;
    try {
      await this.runner.run(id);
    } catch (error) {
      this.logger.warn({ outboxId: id, code: errorCodeOf(error) }, 'queue: work could not be claimed');
    } finally {
      this.busy -= 1;
      this.wake();
    }
  }

  private async handToBull(bull: BullQueues): Promise<boolean> {
    const room = Math.min(batch, mostOffered - (await this.store.offered()));
    if (room <= 0) return false;
    const offers = await this.store.offer(this.registry.names(), room, 'fresh');
    if (offers.length === 0) return false;
    try {
      await bull.add(offers);
    } catch (error) {
      await this.store.withdraw(offers);
      throw error;
    }
    return offers.length === room;
  }

  private async pause(): Promise<void> {
    if (this.woken || this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wakeUp = () => undefined;
  }
}
