import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { PeriodicWork, TaskContract, TaskPayload, TaskProcessor } from '../task.js';

/** Token of the list of contracts that this worker must be able to do. */
export const taskContracts = Symbol('taskContracts');

type AnyProcessor = TaskProcessor<TaskPayload>;

/** Finds the processors and periodic work among the providers of all capabilities. */
@Injectable()
export class TaskRegistry {
  private readonly processors = new Map<string, AnyProcessor>();

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(taskContracts) private readonly contracts: readonly TaskContract<TaskPayload>[],
  ) {}

  /**
   * Demands exactly one processor for each contract.
   * @throws Error that names every contract without, or with more than one, processor
   */
  load(): void {
    const found = this.instances().filter(isProcessor);
    const faults = [...faultsOf(this.contracts, found), ...strangersOf(this.contracts, found)];
    if (faults.length > 0) throw new Error(`The worker does not know its work:\n- ${faults.join('\n- ')}`);
    for (const processor of found) this.processors.set(processor.contract.name, processor);
  }

  names(): string[] {
    return [...this.processors.keys()];
  }

  processorOf(task: string): AnyProcessor | undefined {
    return this.processors.get(task);
  }

  periodicWork(): PeriodicWork[] {
    return this.instances().filter(isPeriodic);
  }

  private instances(): object[] {
    const all = this.discovery.getProviders().map(({ instance }) => instance as unknown);
    return [...new Set(all.filter((item): item is object => typeof item === 'object' && item !== null))];
  }
}

/** One queue per capability: the part of the task's name before the dot. */
export const queueOf = (task: string): string => task.split('.')[0] ?? task;

function faultsOf(contracts: readonly TaskContract<TaskPayload>[], found: readonly AnyProcessor[]): string[] {
  return contracts.flatMap(({ name }) => {
    const count = found.filter(({ contract }) => contract.name === name).length;
    if (count === 1) return [];
    return count === 0
      ? `${name} has no processor: add it to the worker.ts of its capability`
      : `${name} has ${count} processors: one must go`;
  });
}

function strangersOf(contracts: readonly TaskContract<TaskPayload>[], found: readonly AnyProcessor[]): string[] {
  const known = new Set(contracts.map(({ name }) => name));
  return found
    .filter(({ contract }) => !known.has(contract.name))
    .map(({ contract }) => `${contract.name} has a processor, but is not in the list of contracts of the worker`);
}

function isProcessor(item: object): item is AnyProcessor {
  const { contract, process } = item as Partial<AnyProcessor>;
  return typeof contract?.name === 'string' && typeof process === 'function';
}

function isPeriodic(item: object): item is PeriodicWork {
  const { periodicName, runPeriodically } = item as Partial<PeriodicWork>;
  return typeof periodicName === 'string' && typeof runPeriodically === 'function';
}
