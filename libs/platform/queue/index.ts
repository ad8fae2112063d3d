export * from './outbox.js';
export * from './task.js';
