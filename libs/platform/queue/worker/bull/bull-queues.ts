import { Config } from '#libs/platform/config/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { getQueueToken } from '@nestjs/bull';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Job, Queue } from 'bull';
import { errorCodeOf } from '../error-code.js';
import { TaskRegistry, queueOf } from '../task-registry.js';
import { TaskRunner } from '../task-runner.js';
import type { OfferedTask } from '../task-store.js';
import { RedisConnections, within } from './redis-connections.js';

type Wake = Job<{ outboxId: string }>;

const addWithinMs = 5_000;
const closeWithinMs = 10_000;

/** Bull as the one who wakes workers: a job says which row of the outbox to look at, and nothing more. */
@Injectable()
export class BullQueues {
  private readonly queues = new Map<string, Queue>();

  constructor(
    private readonly modules: ModuleRef,
    private readonly registry: TaskRegistry,
    private readonly runner: TaskRunner,
    private readonly redis: RedisConnections,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /** Begins to listen for work. Without Redis it begins as soon as Redis is there. */
  listen(): void {
    for (const name of new Set(this.registry.names().map(queueOf))) {
      const queue = this.modules.get<Queue>(getQueueToken(name), { strict: false });
      this.queues.set(name, queue);
      queue.on('error', (error: Error) => this.logger.debug({ queue: name, code: errorCodeOf(error) }, 'queue: Bull'));
      const work = (job: Wake): Promise<unknown> => this.runner.run(job.data.outboxId);
      queue
        .process('*', this.config.WORKER_CONCURRENCY, work)
        .catch((error: unknown) => this.logger.debug({ queue: name, code: errorCodeOf(error) }, 'queue: Bull stopped'));
    }
  }

  answers(): Promise<boolean> {
    return this.redis.answers();
  }

  /**
   * The id of a job holds the attempt: telling Bull twice about one attempt does nothing, and an old job never stands
   * in the way of the next attempt. @throws Error when Redis does not take it
   */
  async add(offers: readonly OfferedTask[]): Promise<void> {
    for (const [name, queue] of this.queues) {
      const jobs = offers.filter(({ task }) => queueOf(task) === name).map(jobFor);
      if (jobs.length > 0) await within(addWithinMs, queue.addBulk(jobs));
    }
  }

  /** Takes no new jobs and waits for those that run, for a while. */
  async close(): Promise<void> {
    const closing = [...this.queues.values()].map((queue) => within(closeWithinMs, queue.close()));
    await Promise.allSettled(closing);
    this.redis.disconnect();
  }
}

const jobFor = ({ id, task, attempt }: OfferedTask) => ({
  name: task,
  data: { outboxId: id },
  opts: { jobId: `outbox:${id}:${attempt}`, removeOnComplete: true, removeOnFail: true, attempts: 1 },
});
