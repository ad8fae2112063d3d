import { randomBytes } from 'node:crypto';
import { UnitOfWork } from '#libs/database/index.js';
import { Config } from '#libs/platform/config/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { Logger } from '#libs/platform/log/index.js';
import { Injectable } from '@nestjs/common';
import { ClaimLost, type TaskPayload, type TaskProcessor, TaskRefused, type TaskRun } from '../task.js';
import { errorCodeOf } from './error-code.js';
import { retryDelaySeconds } from './retry-delay.js';
import { TaskRegistry } from './task-registry.js';
import { type ClaimedTask, TaskStore } from './task-store.js';

/** `elsewhere`: done already, waiting for its next attempt, or in other hands. */
export type TaskOutcome = 'done' | 'retry' | 'failed' | 'elsewhere';

interface Attempt {
  readonly task: ClaimedTask;
  readonly processor: TaskProcessor<TaskPayload>;
  readonly run: TaskRun;
}

/** Does one piece of work from the outbox, whoever hands it over: Bull, or the relay in direct mode. */
@Injectable()
export class TaskRunner {
  private readonly running = new Set<Promise<TaskOutcome>>();

  constructor(
    private readonly store: TaskStore,
    private readonly registry: TaskRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /** Claims the work, does it and records the outcome. Rejects only when the database cannot be reached. */
  run(outboxId: string): Promise<TaskOutcome> {
    const outcome = this.claimAndDo(outboxId);
    this.running.add(outcome);
    const forget = (): void => void this.running.delete(outcome);
    outcome.then(forget, forget);
    return outcome;
  }

  /** Resolves when nothing runs any more. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  private async claimAndDo(outboxId: string): Promise<TaskOutcome> {
    const task = await this.store.claim(outboxId);
    if (!task) return 'elsewhere';
    const processor = this.registry.processorOf(task.task);
    if (!processor) throw new Error(`No processor for ${task.task}`);
    // A worker that dies at every attempt never reports a failure: the count of claims is what stops it.
    if (task.round > processor.contract.attempts) return this.giveUp(task, processor, 'lease-expired');
    return this.attempt(task, processor);
  }

  private async attempt(task: ClaimedTask, processor: TaskProcessor<TaskPayload>): Promise<TaskOutcome> {
    const lease = this.keepLease(task);
    let finished = false;
    const run: TaskRun = {
      outboxId: task.id,
      attempt: task.attempt,
      actor: systemActor(randomBytes(16).toString('hex'), 'worker'),
      signal: lease.signal,
      finish: async (tx) => {
        await this.store.finish(task, tx);
        finished = true;
      },
      finishWith: async (effect) => {
        if (!(await effect())) throw new ClaimLost();
        finished = true;
      },
    };
    try {
      await processor.process(task.payload, run);
      if (!finished) await this.store.finish(task);
      return 'done';
    } catch (error) {
      return await this.afterError({ task, processor, run }, error);
    } finally {
      lease.end();
    }
  }

  private async afterError({ task, processor, run }: Attempt, error: unknown): Promise<TaskOutcome> {
    if (error instanceof ClaimLost) return 'elsewhere';
    const code = errorCodeOf(error);
    const about = { task: task.task, outboxId: task.id, attempt: task.attempt, code, traceId: run.actor.traceId };
    this.logger.warn(about, 'queue: an attempt failed');
    if (error instanceof TaskRefused || task.round >= processor.contract.attempts) {
      return this.giveUp(task, processor, code);
    }
    const wait = retryDelaySeconds(task.round, this.config.TASK_RETRY_SECONDS, Math.random());
    await this.store.retryLater(task, wait, code);
    return 'retry';
  }

  private async giveUp(task: ClaimedTask, processor: TaskProcessor<TaskPayload>, code: string): Promise<TaskOutcome> {
    const actor = systemActor(randomBytes(16).toString('hex'), 'worker');
    try {
      await this.unitOfWork.run(actor, async (tx) => {
        await this.store.fail(task, code, tx);
        await processor.giveUp?.(task.payload, code, tx);
      });
    } catch (error) {
      if (error instanceof ClaimLost) return 'elsewhere';
      throw error;
    }
    this.logger.error({ task: task.task, outboxId: task.id, code }, 'queue: work failed and waits for a person');
    return 'failed';
  }

  /** Renews the lease while the work goes on; `signal` tells the work when another worker has taken over. */
  private keepLease(task: ClaimedTask): { signal: AbortSignal; end: () => void } {
    const lost = new AbortController();
    const renew = async (): Promise<void> => {
      const ours = await this.store.renew(task).catch(() => true);
      if (!ours) lost.abort(new ClaimLost());
    };
    const timer = setInterval(() => void renew(), (this.config.TASK_LEASE_SECONDS * 1000) / 3);
    timer.unref();
    return { signal: lost.signal, end: () => clearInterval(timer) };
  }
}
