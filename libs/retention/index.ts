export * from './retention.module.js';
