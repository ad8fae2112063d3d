import type { TaskContract, TaskPayload } from '#libs/platform/queue/index.js';
import type { Type } from '@nestjs/common';

/** The capabilities that the worker mounts, lowest rung first; each by its door `worker.ts`. */
export const capabilities: Type[] = [];

/** Every task of those capabilities; at its start the worker demands exactly one processor for each. */
export const contracts: TaskContract<TaskPayload>[] = [];
