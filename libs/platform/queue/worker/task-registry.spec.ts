import { describe, expect, it } from '@jest/globals';
import { Module, type Provider } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { outboxDefaults } from '../task.js';
import { TaskRegistry, taskContracts } from './task-registry.js';

const count = { name: 'probe.count', ...outboxDefaults };
const weigh = { name: 'probe.weigh', ...outboxDefaults };
const processor = (name: string, contract: object): Provider => ({
  provide: name,
  useValue: { contract, process: async () => undefined },
});

async function load(...providers: Provider[]): Promise<TaskRegistry> {
  @Module({
    imports: [DiscoveryModule],
    providers: [TaskRegistry, { provide: taskContracts, useValue: [count, weigh] }, ...providers],
  })
  class ProbeModule {}
  const app = await NestFactory.createApplicationContext(ProbeModule, { logger: false });
  const registry = app.get(TaskRegistry);
  registry.load();
  return registry;
}

describe('the start of a worker', () => {
  it('knows one processor for each contract', async () => {
    const registry = await load(processor('a', count), processor('b', weigh));
    expect(registry.names()).toEqual(['probe.count', 'probe.weigh']);
    expect(registry.processorOf('probe.weigh')?.contract).toBe(weigh);
  });

  it('fails when a contract has no processor', async () => {
    await expect(load(processor('a', count))).rejects.toThrow('probe.weigh has no processor');
  });

  it('fails when a contract has two processors', async () => {
    const two = load(processor('a', count), processor('b', weigh), processor('c', weigh));
    await expect(two).rejects.toThrow('probe.weigh has 2 processors');
  });

  it('fails when a processor does what no contract of the worker asks, naming every fault at once', async () => {
    const strange = load(processor('a', count), processor('b', { name: 'probe.paint', attempts: 1 }));
    await expect(strange).rejects.toThrow(/probe\.weigh has no processor[^]*probe\.paint has a processor, but is not/);
  });
});
