export * from './database.module.js';
export { ReadConnections } from './read-connections.js';
export { SystemStatements } from './system-statements.js';
export * from './transaction.js';
export * from './unit-of-work.js';
