import type { Config } from '#libs/platform/config/index.js';
import { BullModule } from '@nestjs/bull';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import type { TaskContract, TaskPayload } from '../task.js';
import { BullQueues } from './bull/bull-queues.js';
import { type ClientKind, RedisConnections } from './bull/redis-connections.js';
import { OutboxListener } from './outbox-listener.js';
import { QueueDatabase } from './queue-database.js';
import { QueueWorker } from './queue-worker.js';
import { Relay } from './relay.js';
import { Sweeper } from './sweeper.js';
import { TaskRegistry, queueOf, taskContracts } from './task-registry.js';
import { TaskRunner } from './task-runner.js';
import { TaskStore } from './task-store.js';
import { Timetable } from './timetable.js';
import { WorkerPresence } from './worker-presence.js';

@Global()
@Module({ providers: [RedisConnections], exports: [RedisConnections] })
class RedisModule {}

/** Everything with which a worker gets and does its work. Only apps/worker mounts it: the API cannot process, and has no Redis. */
@Module({})
export class QueueWorkerModule {
  /** @param contracts every task that this worker must be able to do */
  static with(config: Config, contracts: readonly TaskContract<TaskPayload>[]): DynamicModule {
    const redis = config.REDIS_URL ? bullModules(config, contracts) : [];
    return {
      module: QueueWorkerModule,
      imports: [DiscoveryModule, ...redis],
      providers: [
        { provide: taskContracts, useValue: contracts },
        QueueDatabase,
        TaskStore,
        TaskRegistry,
        TaskRunner,
        Relay,
        OutboxListener,
        Timetable,
        Sweeper,
        WorkerPresence,
        QueueWorker,
        ...(config.REDIS_URL ? [BullQueues] : []),
      ],
    };
  }
}

function bullModules(
  config: Config,
  contracts: readonly TaskContract<TaskPayload>[],
): (typeof RedisModule | DynamicModule)[] {
  const names = [...new Set(contracts.map(({ name }) => queueOf(name)))];
  const queue = (name: string): DynamicModule =>
    BullModule.registerQueueAsync({
      name,
      inject: [RedisConnections],
      useFactory: (connections: RedisConnections) => ({
        prefix: config.REDIS_PREFIX,
        createClient: (kind: ClientKind) => connections.connection(kind),
        settings: { retryProcessDelay: 1_000 },
      }),
    });
  return [RedisModule, ...names.map(queue)];
}
