export * from './audit-anchor.js';
export * from './audit-chains.controller.js';
export * from './audit-log.js';
export * from './audit-payload.js';
export * from './audit-verifier.js';
