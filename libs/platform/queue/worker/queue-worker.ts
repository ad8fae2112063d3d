import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy, Optional } from '@nestjs/common';
import { BullQueues } from './bull/bull-queues.js';
import { OutboxListener } from './outbox-listener.js';
import { Relay } from './relay.js';
import { TaskRegistry } from './task-registry.js';
import { TaskRunner } from './task-runner.js';
import { Timetable } from './timetable.js';
import { WorkerPresence } from './worker-presence.js';

/** Starts and stops the parts in the right order: at the end, first nothing new, then what runs, then the connections. */
@Injectable()
export class QueueWorker implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly registry: TaskRegistry,
    private readonly relay: Relay,
    private readonly runner: TaskRunner,
    private readonly listener: OutboxListener,
    private readonly timetable: Timetable,
    private readonly presence: WorkerPresence,
    @Optional() @Inject(BullQueues) private readonly bull?: BullQueues,
  ) {}

  onApplicationBootstrap(): void {
    this.registry.load();
    this.bull?.listen();
    this.relay.start();
    this.listener.start(() => this.relay.wake());
    this.timetable.start(this.registry.periodicWork());
    this.presence.start();
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.relay.stop(), this.listener.stop(), this.timetable.stop()]);
    await this.bull?.close();
    await this.runner.idle();
    await this.presence.stop();
  }
}
