export * from './database.module.js';
export { ReadConnections } from './read-connections.js';
export * from './transaction.js';
export * from './unit-of-work.js';
