export * from './masked-address.js';
export * from './reminder-rule.js';
export * from './reminder-status.js';
export * from './send-days.js';
