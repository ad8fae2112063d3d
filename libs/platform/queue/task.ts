import type { Transaction } from '#libs/database/index.js';
import type { Actor } from '../domain/index.js';

/** What travels with a task: ids and numbers only, because it passes through Redis and stays in the outbox. */
export type TaskPayload = Record<string, string | number>;

/**
 * A piece of work for our own worker: a stable name `<capability>.<verb>` and a payload of ids only.
 * Declared in `*.job.ts`; exactly one processor handles it.
 */
export interface TaskContract<Payload extends TaskPayload> {
  readonly name: string;
  /** most attempts before it is left as `failed` for a person to look at */
  readonly attempts: number;
  /** type carrier only */
  readonly payload?: Payload;
}

export const outboxDefaults = { attempts: 8 } as const;

/** One attempt at a piece of work, as its processor sees it. */
export interface TaskRun {
  readonly outboxId: string;
  /** 1 for the first attempt; also the fence: a later attempt makes an earlier one powerless */
  readonly attempt: number;
  /** the worker itself, with a trace id for this attempt */
  readonly actor: Actor;
  /** aborts when another worker has taken the work over */
  readonly signal: AbortSignal;
  /**
   * Marks the work as done in the processor's own transaction, so that its effect and `done` are one. Optional: work
   * that returns without it is marked done afterwards, and may then run twice after a crash in between.
   * @throws ClaimLost when another worker has taken the work over; let it rise, so that the transaction rolls back
   */
  finish(tx: Transaction): Promise<void>;
  /**
   * As `finish`, when the effect is one statement that marks the work as done itself: it holds `workDone`, which leaves
   * BEGIN, a statement and COMMIT out. `effect` tells whether the work was still ours.
   * @throws ClaimLost as `finish` does
   */
  finishWith(effect: () => Promise<boolean>): Promise<void>;
}

/**
 * Marks a piece of work as done, as a statement or as part of one.
 * @param id place of the parameter with the id of the outbox row, such as `$1`
 * @param attempt the same for the number of the attempt
 */
export const workDone = (id: string, attempt: string): string =>
  `UPDATE outbox SET status = 'done', finished_at = now(), leased_until = NULL, last_error = NULL
   WHERE id = ${id} AND attempt = ${attempt} AND status = 'in-progress'`;

/** Does the work of one contract. Errors rise: the runner retries, and after the last attempt leaves it to a person. */
export interface TaskProcessor<Payload extends TaskPayload> {
  readonly contract: TaskContract<Payload>;
  process(payload: Payload, run: TaskRun): Promise<void>;
  /** Called once, in the transaction that marks the work as failed for good; `code` says why, without personal data. */
  giveUp?(payload: Payload, code: string, tx: Transaction): Promise<void>;
}

/** Work that comes round by itself. Over all workers one does it at a time. */
export interface PeriodicWork {
  /** stable name `<capability>.<verb>`; also the name of the lock */
  readonly periodicName: string;
  /** seconds between the end of one round and the next; a round that took long makes the pause longer */
  readonly everySeconds: number;
  runPeriodically(): Promise<void>;
}

/** Another worker has taken this work over; what this one still does, does not count. */
export class ClaimLost extends Error {
  readonly code = 'task.claim-lost';

  constructor() {
    super('task.claim-lost');
  }
}

/** Trying again cannot help. The work is left to a person at once. */
export class TaskRefused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
