export * from './queue-worker.module.js';
export * from './task-runner.js';
