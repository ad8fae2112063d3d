export * from './database.module.js';
export * from './transaction.js';
export * from './unit-of-work.js';
