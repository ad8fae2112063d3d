export * from './audit-log.js';
export * from './audit-payload.js';
